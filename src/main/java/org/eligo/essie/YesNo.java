package org.eligo.essie;

import java.util.Locale;
import java.util.Optional;

/** Truth values, as queries write them. */
public final class YesNo {

    private YesNo() {}

    /**
     * {@code true} or {@code yes}, {@code false} or {@code no}, in any case; blanks around it are ignored.
     *
     * @return empty where the text is none of these
     */
    public static Optional<Boolean> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
