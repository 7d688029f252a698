package org.eligo.portal.show;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.language.Texts;
import org.eligo.portal.words.Words;
import org.eligo.study.Contact;

/** How a contact is shown, and its links. */
public final class ContactLine {

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern CODE = Pattern.compile("(?:\\+|00)?([1-9]\\d{0,2})");
    private static final Pattern PLUS_CODE = Pattern.compile("\\+[1-9]\\d{0,2}");
    private static final Pattern SCHEME = Pattern.compile("(?i)^\\s*mailto:");

    private ContactLine() {}

    /** Where a tap on the telephone number leads. */
    public static Optional<String> phoneLink(Contact contact) {
        return contact.phone().flatMap(SafeLink::phone);
    }

    /** The number with its extension. A country code that stands in the place of one is told as what it is. */
    public static String phone(Contact contact) {
        String phone = contact.phone().orElse("");
        String extension = contact.extension().orElse("");
        if (extension.isEmpty()
                || begins(phone, extension)
                || NO_DIGIT.matcher(phone).replaceAll("").equals(extension)) {
            return phone;
        }
        return PLUS_CODE.matcher(extension).matches()
                ? "(" + extension + ") " + phone
                : Texts.now().say("contact.extension", phone, extension);
    }

    /** The number is written with a country code, and this is the code. */
    private static boolean begins(String phone, String extension) {
        String number = NO_DIGIT.matcher(phone).replaceAll("");
        Matcher code = CODE.matcher(extension);
        boolean international = phone.startsWith("+") || extension.startsWith("+");
        return code.matches()
                && (number.startsWith("00" + code.group(1)) || (international && number.startsWith(code.group(1))));
    }

    /** The e-mail address without the scheme that some records write before it. */
    public static Optional<String> mail(Contact contact) {
        return contact.email()
                .map(e -> SCHEME.matcher(e).replaceFirst("").strip())
                .filter(e -> !e.isEmpty());
    }

    /** Where a tap on the e-mail address leads. */
    public static Optional<String> mailLink(Contact contact) {
        return mail(contact).flatMap(SafeLink::mail);
    }

    /** The contacts of a list, each e-mail address where it comes first. */
    public static List<Contact> once(List<Contact> contacts) {
        Set<String> told = new HashSet<>();
        return contacts.stream()
                .map(c -> mail(c).filter(m -> !told.add(m.toLowerCase(Locale.ROOT)))
                                .isPresent()
                        ? withoutMail(c)
                        : c)
                .filter(c -> c.name().isPresent() || c.isReachable())
                .toList();
    }

    private static Contact withoutMail(Contact contact) {
        return new Contact(contact.name(), contact.role(), contact.phone(), contact.extension(), Optional.empty());
    }

    /** The role, unless it is that of a mere contact. */
    public static Optional<String> role(Contact contact) {
        return contact.role().filter(r -> !r.equals("CONTACT")).map(r -> Words.label("CentralContactRole", r));
    }
}
