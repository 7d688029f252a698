package org.eligo.portal.show;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses made of what records say. */
public final class SafeLink {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"'?&#%/\\\\,;:]{1,64}@[\\p{L}\\p{N}.-]{1,255}");
    private static final Pattern PHONE_NOISE = Pattern.compile("[\\s().\\-\u2010-\u2015/]");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,20}");
    /**
     * A number, and a remark such as opening hours, in which no second number stands. A lone digit or two behind a blank is of the remark:
     * no link is better than a wrong number.
     */
    private static final Pattern PHONE_AND_REMARK =
            Pattern.compile("(\\+?(?:\\([0-9]{1,5}\\)|[0-9])(?:[\\s.\\-\u2010-\u2015/]{0,2}[0-9]){5,18})"
                    + "(?<!\\s[0-9]{1,2})(?=[\\s(,;])(?:[^0-9]*[0-9]){0,4}[^0-9]*");

    /** What stands in brackets behind a whole number. */
    private static final Pattern BRACKET_BEHIND = Pattern.compile("^((?:[^0-9]*[0-9]){7,}[^0-9(]*)\\(.*$");

    private static final Pattern PMID = Pattern.compile("[0-9]{1,10}");

    private SafeLink() {}

    /** The address, where it is one of the web; else empty, and the text is shown without a link. */
    public static Optional<String> web(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            // Not an address.
            return Optional.empty();
        }
    }

    static Optional<String> mail(String address) {
        String text = address.strip();
        return EMAIL.matcher(text).matches() ? Optional.of("mailto:" + text) : Optional.empty();
    }

    /** A number that a telephone can dial; an extension or a remark behind it is not dialled. */
    static Optional<String> phone(String written) {
        String number = BRACKET_BEHIND.matcher(written.strip()).replaceFirst("$1");
        Matcher remark = PHONE_AND_REMARK.matcher(number);
        String digits =
                PHONE_NOISE.matcher(remark.matches() ? remark.group(1) : number).replaceAll("");
        return PHONE.matcher(digits).matches() ? Optional.of("tel:" + digits) : Optional.empty();
    }

    static Optional<String> pubMed(String pmid) {
        return PMID.matcher(pmid).matches()
                ? Optional.of("https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/")
                : Optional.empty();
    }
}
