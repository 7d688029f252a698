package org.eligo.portal.show;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.words.Words;
import org.eligo.study.Identifier;

/**
 * Where a study's other identifiers lead: known by their form, whatever kind the record gives them. An address that the record itself
 * gives comes first, if it is one of the web.
 */
final class OtherRegistries {

    private static final String WHO = "https://trialsearch.who.int/Trial2.aspx?TrialID=";

    /**
     * A registry.
     *
     * @param key of its name
     * @param form of its numbers; group 1 is the number
     * @param address of a number's page; empty text where it has none
     */
    private record Registry(String key, Pattern form, UnaryOperator<String> address) {}

    /** Forms as the registries give them; the WHO's portal shows those that have no stable address of their own. */
    private static final List<Registry> REGISTRIES = List.of(
            registry(
                    "registry.eudract",
                    "(\\d{4}-0\\d{5}-\\d{2})",
                    n -> "https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:" + n),
            registry(
                    "registry.ctis",
                    "(\\d{4}-5\\d{5}-\\d{2}-\\d{2})",
                    n -> "https://euclinicaltrials.eu/ctis-public/view/" + n),
            registry(
                    "registry.ctis",
                    "(\\d{4}-5\\d{5}-\\d{2})",
                    n -> "https://euclinicaltrials.eu/ctis-public/view/" + n + "-00"),
            registry("registry.isrctn", "(ISRCTN\\d{8})", n -> "https://www.isrctn.com/" + n),
            registry("registry.chinese", "(ChiCTR(?:-[A-Z]{2,4})?-?\\d{8,10})", n -> WHO + n),
            registry("registry.german", "(DRKS\\d{8})", n -> "https://drks.de/search/en/trial/" + n),
            registry("registry.australian", "(ACTRN\\d{14})p?", n -> "https://www.anzctr.org.au/" + n + ".aspx"),
            registry("registry.indian", "(CTRI/\\d{4}/\\d{2,3}/\\d{6})", n -> WHO + n),
            registry(
                    "registry.japanese", "(jRCT[a-z]?\\d{9,11})", n -> "https://jrct.mhlw.go.jp/en-latest-detail/" + n),
            registry("registry.japanese", "(?:JPRN-)?(UMIN\\d{9})", n -> WHO + "JPRN-" + n),
            registry("registry.japanese", "(JapicCTI-?\\d{6})", n -> WHO + "JPRN-" + n),
            registry("registry.korean", "(KCT\\d{7})", n -> WHO + n),
            registry("registry.iranian", "(IRCT\\d{10,20}N\\d{1,4})", n -> WHO + n),
            registry("registry.african", "(PACTR\\d{15,17})", n -> WHO + n),
            registry("registry.brazilian", "(RBR-[0-9a-z]{6,8})", n -> WHO + n),
            registry("registry.thai", "(TCTR\\d{11})", n -> WHO + n),
            registry("registry.lankan", "(SLCTR/\\d{4}/\\d{3})", n -> WHO + n),
            registry("registry.dutch", "(NTR\\d{2,5})", n -> WHO + n),
            registry("registry.clinicaltrials", "(NCT\\d{8})", n -> Addresses.of("/study/" + n)),
            registry("registry.who", "(U1111-\\d{4}-\\d{4})", n -> ""));

    private OtherRegistries() {}

    private static Registry registry(String key, String form, UnaryOperator<String> address) {
        return new Registry(
                key, Pattern.compile("(?<![\\w-])" + form + "(?![\\w-])", Pattern.CASE_INSENSITIVE), address);
    }

    /** The identifier with where it leads and whose it is, as far as that is known. */
    static NamedLink of(Identifier identifier) {
        Optional<String> own = identifier.link().flatMap(SafeLink::web);
        for (Registry registry : REGISTRIES) {
            Matcher matcher = registry.form().matcher(identifier.id());
            if (matcher.find()) {
                String address = registry.address().apply(matcher.group(1));
                return new NamedLink(
                        identifier.id(),
                        own.or(() -> Optional.of(address).filter(a -> !a.isEmpty())),
                        Optional.of(Texts.now().say(registry.key())));
            }
        }
        return new NamedLink(identifier.id(), own, kind(identifier));
    }

    /** The kind that the record gives, and who gave the number. */
    private static Optional<String> kind(Identifier identifier) {
        Optional<String> type = identifier.type().map(t -> Words.label("SecondaryIdType", t));
        return type.isPresent()
                ? type.map(t -> t
                        + identifier
                                .domain()
                                .map(d -> ", " + EnglishText.marked(d))
                                .orElse(""))
                : identifier.domain().map(EnglishText::marked);
    }
}
