package org.eligo.portal;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.eligo.language.EnglishText;
import org.jspecify.annotations.Nullable;

/** Writes what is marked as English as an element of that language; where no element can stand, the words alone. */
final class MarkedOutput extends OwaspHtmlTemplateOutput {

    private static final Set<String> WITHOUT_ELEMENTS = Set.of("title", "option", "textarea", "script", "style");

    private boolean elements = true;

    MarkedOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void setContext(String tag, @Nullable String attribute) {
        super.setContext(tag, attribute);
        elements = attribute == null && !WITHOUT_ELEMENTS.contains(tag);
    }

    @Override
    public void writeUserContent(String text) {
        if (!elements) {
            super.writeUserContent(EnglishText.unmarked(text));
            return;
        }
        for (EnglishText.Piece piece : EnglishText.pieces(text)) {
            if (piece.english()) {
                writeContent("<span lang=\"en\" dir=\"auto\">");
                super.writeUserContent(piece.text());
                writeContent("</span>");
            } else {
                super.writeUserContent(piece.text());
            }
        }
    }
}
