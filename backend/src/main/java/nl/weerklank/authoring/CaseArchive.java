package nl.weerklank.authoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Cases as files, one by one or in a zip. A zip is unpacked in memory, within limits that stop a hostile one. */
public final class CaseArchive {

    /** Largest script, in bytes; the reader refuses a larger one anyhow. */
    static final int LARGEST_FILE = 1_000_000;

    static final int MOST_FILES = 200;

    /** All scripts together, in bytes unpacked. */
    static final int LARGEST_TOTAL = 20_000_000;

    private CaseArchive() {}

    /**
     * The scripts in a zip by file name; other files are passed over.
     *
     * @throws ArchiveRefused when it is no zip, too large, or has names that lead out of it
     */
    public static Map<String, String> unpacked(byte[] zip) {
        var scripts = new LinkedHashMap<String, String>();
        int entries = 0;
        int total = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_FILES) {
                    throw new ArchiveRefused(ArchiveRefused.Reason.TOO_MANY);
                }
                var name = safeName(entry.getName());
                byte[] content = in.readNBytes(LARGEST_FILE + 1);
                total += content.length;
                if (content.length > LARGEST_FILE || total > LARGEST_TOTAL) {
                    throw new ArchiveRefused(ArchiveRefused.Reason.TOO_LARGE);
                }
                if (!entry.isDirectory() && name.matches("(?i)[^.].*\\.ya?ml")) {
                    scripts.put(name, text(content));
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new ArchiveRefused(ArchiveRefused.Reason.UNREADABLE);
        } catch (IOException broken) {
            throw new ArchiveRefused(ArchiveRefused.Reason.UNREADABLE);
        }
        if (entries == 0) {
            throw new ArchiveRefused(ArchiveRefused.Reason.UNREADABLE);
        }
        return scripts;
    }

    /**
     * A script's bytes as text.
     *
     * @throws ArchiveRefused when they are too many, or not UTF-8
     */
    public static String text(byte[] script) {
        if (script.length > LARGEST_FILE) {
            throw new ArchiveRefused(ArchiveRefused.Reason.TOO_LARGE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(script))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            throw new ArchiveRefused(ArchiveRefused.Reason.UNREADABLE);
        }
    }

    /** The newest version of each case as a file in a zip. */
    public static byte[] packed(List<AuthoredCase> cases) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (AuthoredCase each : cases) {
                var entry = new ZipEntry(each.id() + ".yaml");
                entry.setTime(each.newest().at().toEpochMilli());
                out.putNextEntry(entry);
                out.write(each.newest().text().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Packing in memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** Nothing is written to disk, but who sends a name that leads elsewhere means no good. */
    private static String safeName(String name) {
        var path = name.replace('\\', '/');
        if (path.startsWith("/") || path.matches("(?s)([A-Za-z]:.*|(.*/)?\\.\\.(/.*)?)") || path.indexOf('\0') >= 0) {
            throw new ArchiveRefused(ArchiveRefused.Reason.UNSAFE_NAME);
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
