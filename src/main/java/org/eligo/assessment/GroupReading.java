package org.eligo.assessment;

/** What the words of a group say beside its type. */
public enum GroupReading {
    /** They do not contradict it. */
    AS_TYPED,
    /** It is typed as a placebo group, and nothing contradicts that. */
    PLACEBO,
    /** They name a placebo and nothing else but usual care; the type is another, or absent. */
    PLACEBO_TYPED_OTHERWISE,
    /** It is typed as a placebo group; they name a sham, and no placebo. */
    SHAM,
    /** It is typed as a placebo group; they name a placebo and something else. */
    PLACEBO_BESIDE_OTHERS,
    /** It is typed as one that gets nothing active; they name what is no placebo. */
    AT_ODDS
}
