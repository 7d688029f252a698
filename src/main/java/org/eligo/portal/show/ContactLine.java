package org.eligo.portal.show;

import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.portal.words.Words;
import org.eligo.study.Contact;

/** A contact's links. */
public final class ContactLine {

    private ContactLine() {}

    /** Where a tap on the telephone number leads. */
    public static Optional<String> phoneLink(Contact contact) {
        return contact.phone().flatMap(SafeLink::phone);
    }

    /** The number with its extension. */
    public static String phone(Contact contact) {
        String phone = contact.phone().orElse("");
        return contact.extension()
                .map(e -> Texts.now().say("contact.extension", phone, e))
                .orElse(phone);
    }

    /** Where a tap on the e-mail address leads. */
    public static Optional<String> mailLink(Contact contact) {
        return contact.email().flatMap(SafeLink::mail);
    }

    /** The role, unless it is that of a mere contact. */
    public static Optional<String> role(Contact contact) {
        return contact.role().filter(r -> !r.equals("CONTACT")).map(r -> Words.label("CentralContactRole", r));
    }
}
