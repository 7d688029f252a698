/**
 * From what somebody asks to what is found: the request, the cards, the counts beside them, what each filter costs, what would find
 * more, the same as a map and as files; what the one box understands and suggests; and the list of trials that somebody saved.
 *
 * <p>Start with {@link org.eligo.portal.find.ResultsMaker}; what a form means is in {@link org.eligo.portal.find.SearchPlan}. Not here:
 * how an address is read, and how an engine finds.
 *
 * <p>Rooms it may use: portal.address, portal.form, portal.map, portal.place, portal.words, language, finder, export, assessment, gazetteer, search, vocabulary, record,
 * schema, study. Libraries: javalin, jakarta, jackson.
 */
@NullMarked
package org.eligo.portal.find;

import org.jspecify.annotations.NullMarked;
