package org.eligo.portal.show;

import java.util.ArrayList;
import java.util.List;
import org.eligo.language.Texts;
import org.eligo.study.Oversight;

/** Who watches over a study, in sentences. */
final class OversightWords {

    private OversightWords() {}

    /** One for each thing that the record says. */
    static List<String> of(Oversight oversight) {
        List<String> sentences = new ArrayList<>();
        oversight
                .monitoringCommittee()
                .ifPresent(yes -> sentences.add(
                        yes
                                ? Texts.now().say("oversight.committee")
                                : Texts.now().say("oversight.nocommittee")));
        oversight.fdaDrug().ifPresent(yes -> sentences.add(Texts.now().say("oversight.drug", yesOrNo(yes))));
        oversight.fdaDevice().ifPresent(yes -> sentences.add(Texts.now().say("oversight.device", yesOrNo(yes))));
        oversight
                .unapprovedDevice()
                .filter(yes -> yes)
                .ifPresent(yes -> sentences.add(Texts.now().say("oversight.unapproved")));
        oversight.exported().ifPresent(yes -> sentences.add(Texts.now().say("oversight.exported", yesOrNo(yes))));
        return sentences;
    }

    private static String yesOrNo(boolean yes) {
        return yes ? Texts.now().say("oversight.yes") : Texts.now().say("oversight.no");
    }
}
