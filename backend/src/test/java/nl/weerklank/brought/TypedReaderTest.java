package nl.weerklank.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.weerklank.miti.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A typed-out conversation is read however people type one out. */
class TypedReaderTest {

    private static final String SAID = "Hoe is het met de post?";
    private static final String ANSWER = "Die ligt er nog, op de fiets.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T: Hoe is het met de post?\nC: Die ligt er nog, op de fiets.\nT: Je ziet ertegen op.\n",
                "Hulpverlener: Hoe is het met de post?\r\n\r\nCliënt: Die ligt er nog,\r\nop de fiets.\r\nHulpverlener: Je ziet ertegen op.",
                "[00:01] Ik: Hoe is het met de post?\n[00:09] Klant: Die ligt er nog, op de fiets.\n[00:15] Ik: Je ziet ertegen op.",
                "hulpverlener;Hoe is het met de post?\ncliënt;Die ligt er nog, op de fiets.\nhulpverlener;Je ziet ertegen op.",
                "Spreker,Tekst\nHV,Hoe is het met de post?\nCL,\"Die ligt er nog, op de fiets.\"\nHV,Je ziet ertegen op.",
                "coach\tHoe is het met de post?\nklant\tDie ligt er nog, op de fiets.\ncoach\tJe ziet ertegen op."
            })
    void namesAndColonsOrColumns(String text) {
        var typed = TypedReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(typed.lines()).extracting(Typed.Line::text).containsExactly(SAID, ANSWER, "Je ziet ertegen op.");
        assertThat(typed.speakers()).extracting(Typed.Named::likely).containsExactly(Speaker.TRAINEE, Speaker.CLIENT);
    }

    @Test
    void aColonInASentenceIsNoName() {
        var typed = read("Anna: Ik zeg het zo: het is klaar.\nBram: Je bedoelt: geen dag langer.\nAnna: Precies.");
        assertThat(typed.lines()).extracting(Typed.Line::speaker).containsExactly("Anna", "Bram", "Anna");
        assertThat(typed.lines().get(0).text()).isEqualTo("Ik zeg het zo: het is klaar.");
        assertThat(typed.speakers()).extracting(Typed.Named::likely).containsOnlyNulls();
    }

    @Test
    void turnsOfOneSpeakerInARowAreOne() {
        var typed = read("C: Ja.\nC: Maar toch.\nT: Je twijfelt.\nSilence was there.\nC: Mm.");
        assertThat(typed.lines())
                .extracting(Typed.Line::text)
                .containsExactly("Ja. Maar toch.", "Je twijfelt. Silence was there.", "Mm.");
    }

    @Test
    void oldWindowsTextKeepsItsAccents() {
        byte[] old =
                "T: Hoe is het?\nC: Eén brief, cliënt zijn is vermoeiend.".getBytes(Charset.forName("windows-1252"));
        assertThat(TypedReader.read(old).lines().get(1).text()).startsWith("Eén brief");
    }

    @Test
    void aWordDocumentWithParagraphsOrATable() throws IOException {
        var paragraphs = "<w:p><w:r><w:t>T: Hoe is het </w:t></w:r><w:r><w:t>met de post?</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>C: Die ligt er nog, op de fiets.</w:t></w:r></w:p><w:p/>";
        assertThat(TypedReader.read(docx(paragraphs)).lines())
                .extracting(Typed.Line::text)
                .containsExactly(SAID, ANSWER);
        var table = "<w:tbl>" + row("Coach", SAID) + row("Cliënt", ANSWER) + "</w:tbl>";
        assertThat(TypedReader.read(docx(table)).lines())
                .extracting(Typed.Line::text)
                .containsExactly(SAID, ANSWER);
    }

    @Test
    void aTextWithoutSpeakersIsRefused() {
        assertThatThrownBy(() -> read("Het was een goed gesprek.\nWe spraken over de post."))
                .isInstanceOfSatisfying(
                        TypedRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TypedRefused.Reason.NO_SPEAKERS));
    }

    @Test
    void anyBytesAreReadOrRefused() {
        var random = new Random(3);
        for (int n = 0; n < 400; n++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            if (n % 3 == 0 && bytes.length > 4) {
                bytes[0] = 'P';
                bytes[1] = 'K';
            }
            try {
                assertThat(TypedReader.read(bytes).lines()).isNotEmpty();
            } catch (TypedRefused refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private static Typed read(String text) {
        return TypedReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String who, String what) {
        return "<w:tr><w:tc><w:p><w:r><w:t>" + who + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>" + what
                + "</w:t></w:r></w:p></w:tc></w:tr>";
    }

    private static byte[] docx(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                                    + "wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
