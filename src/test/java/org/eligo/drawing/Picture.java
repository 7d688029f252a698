package org.eligo.drawing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.eligo.study.NctId;
import org.eligo.study.Study;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG as tests ask for it. */
final class Picture {

    /** The widest letters of usual fonts, in parts of the font's size, on average over a line. */
    private static final double LETTER = 0.6;

    private final Document svg;

    Picture(Drawing drawing) {
        try {
            svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawing.svg())));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("no well-formed SVG: " + drawing.svg(), e);
        }
    }

    /** The study of a record with these modules. */
    static Study study(String modules) {
        String json = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000088\"}," + modules + "}}";
        return StudyView.of(StudyRecord.stored(NctId.of("NCT99000088"), json.getBytes(StandardCharsets.UTF_8)));
    }

    /** All words in it, in order. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        each("text").forEach(t -> texts.add(t.getTextContent()));
        return texts;
    }

    int count(String type) {
        return (int) List.of("rect", "path", "circle").stream()
                .flatMap(name -> each(name).stream())
                .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(type))
                .count();
    }

    String described() {
        return each("desc").getFirst().getTextContent();
    }

    /** What lies outside the picture, or would be written over its edge. */
    List<String> outside() {
        String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        int width = Integer.parseInt(box[2]);
        int height = Integer.parseInt(box[3]);
        List<String> outside = new ArrayList<>();
        for (Element text : each("text")) {
            int x = Integer.parseInt(text.getAttribute("x"));
            int y = Integer.parseInt(text.getAttribute("y"));
            double end = x + text.getTextContent().length() * 15 * LETTER;
            if (x < 0 || y < 0 || y > height || end > width + 15) {
                outside.add(text.getTextContent());
            }
        }
        for (Element rect : each("rect")) {
            int x = Integer.parseInt(rect.getAttribute("x"));
            int y = Integer.parseInt(rect.getAttribute("y"));
            if (x < 0
                    || y < 0
                    || x + Integer.parseInt(rect.getAttribute("width")) > width
                    || y + Integer.parseInt(rect.getAttribute("height")) > height) {
                outside.add(rect.getAttribute("class"));
            }
        }
        return outside;
    }

    private List<Element> each(String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
