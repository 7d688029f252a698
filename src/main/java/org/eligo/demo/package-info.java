/**
 * Plainly fictional studies for trying Eligo out: invented sponsors, people and products in real cities, the same bytes for the
 * same seed.
 *
 * <p>Start with {@link org.eligo.demo.DemoStudies}. One class draws what a study is ({@code StudyPlan}); one class for each
 * section of a record writes it down, with its keys in the registry's order. Word lists are text files beside the classes. Not
 * here: any text of a real record, and loading the studies.
 *
 * <p>Rooms it may use: schema, study. Libraries: jackson.
 */
@NullMarked
package org.eligo.demo;

import org.jspecify.annotations.NullMarked;
