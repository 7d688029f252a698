package org.eligo.portal.show;

import java.util.ArrayList;
import java.util.List;
import org.eligo.language.Texts;
import org.eligo.study.Oversight;

/** Who watches over a study, in sentences. */
final class OversightWords {

    private OversightWords() {}

    /**
     * One for each thing that the record says.
     *
     * @param over the study runs no more, or never did
     */
    static List<String> of(Oversight oversight, boolean over) {
        List<String> sentences = new ArrayList<>();
        oversight.monitoringCommittee().ifPresent(yes -> sentences.add(committee(yes, over)));
        oversight.fdaDrug().ifPresent(yes -> sentences.add(Texts.now().say("oversight.drug", yesOrNo(yes))));
        oversight.fdaDevice().ifPresent(yes -> sentences.add(Texts.now().say("oversight.device", yesOrNo(yes))));
        oversight
                .unapprovedDevice()
                .filter(yes -> yes)
                .ifPresent(yes -> sentences.add(Texts.now().say("oversight.unapproved")));
        oversight.exported().ifPresent(yes -> sentences.add(Texts.now().say("oversight.exported", yesOrNo(yes))));
        return sentences;
    }

    private static String committee(boolean yes, boolean over) {
        if (over) {
            return yes
                    ? Texts.now().say("oversight.committee.over")
                    : Texts.now().say("oversight.nocommittee.over");
        }
        return yes ? Texts.now().say("oversight.committee") : Texts.now().say("oversight.nocommittee");
    }

    private static String yesOrNo(boolean yes) {
        return yes ? Texts.now().say("oversight.yes") : Texts.now().say("oversight.no");
    }
}
