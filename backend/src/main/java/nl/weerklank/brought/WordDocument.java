package nl.weerklank.brought;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The paragraphs of a .docx file, and rows of a table with a tab between cells. Office libraries read far more, weigh as much
 * as the rest of the product, and are not needed for words alone.
 */
final class WordDocument {

    private static final String BODY = "word/document.xml";
    private static final int MOST_BYTES = 20_000_000;

    private WordDocument() {}

    /** @throws IOException when it is no such file, or a suspiciously large one */
    static List<String> lines(byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    byte[] xml = zip.readNBytes(MOST_BYTES + 1);
                    if (xml.length > MOST_BYTES) {
                        throw new IOException("Too large");
                    }
                    return paragraphs(new ByteArrayInputStream(xml));
                }
            }
            throw new IOException("No " + BODY);
        } catch (XMLStreamException | RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static List<String> paragraphs(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(xml);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        boolean inRow = false;
        boolean inText = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (reader.getLocalName()) {
                        case "t" -> inText = true;
                        case "tab" -> line.append('\t');
                        case "br" -> line.append(' ');
                        case "tr" -> inRow = true;
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS -> line.append(inText ? reader.getText() : "");
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (reader.getLocalName()) {
                        case "t" -> inText = false;
                        case "tc" -> line.append('\t');
                        case "p" -> {
                            if (inRow) {
                                line.append(' ');
                            } else {
                                add(lines, line);
                            }
                        }
                        case "tr" -> {
                            inRow = false;
                            add(lines, line);
                        }
                        default -> {}
                    }
                }
                default -> {}
            }
        }
        return lines;
    }

    private static void add(List<String> lines, StringBuilder line) {
        lines.add(line.toString().strip());
        line.setLength(0);
    }
}
