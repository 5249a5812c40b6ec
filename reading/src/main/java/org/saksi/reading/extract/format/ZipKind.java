package org.saksi.reading.extract.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Which document a zip archive is, by the names of its parts; an archive when it is none.
final class ZipKind {

    private static final byte[] LOCAL = {'P', 'K', 3, 4};
    private static final int NAME_AT = 30;
    private static final Map<String, String> BY_FOLDER = Map.of("word/", MediaTypes.DOCX, "xl/", MediaTypes.XLSX, "ppt/", MediaTypes.PPTX);

    private ZipKind() {}

    /// By the first bytes of the archive: the local headers that stand there.
    ///
    /// @return `application/zip` when they do not tell
    static String ofHead(byte[] head) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i + NAME_AT < head.length; i++) {
            if (java.util.Arrays.equals(head, i, i + LOCAL.length, LOCAL, 0, LOCAL.length)) {
                int length = head[i + 26] & 0xFF | (head[i + 27] & 0xFF) << 8;
                int extra = head[i + 28] & 0xFF | (head[i + 29] & 0xFF) << 8;
                String name = new String(head, i + NAME_AT, Math.min(length, head.length - i - NAME_AT), StandardCharsets.UTF_8);
                if (name.equals("mimetype")) {
                    return declared(head, i + NAME_AT + length + extra);
                }
                names.add(name);
            }
        }
        return ofNames(names);
    }

    /// By the whole archive.
    static String of(Source source) {
        try (ZipParts parts = ZipParts.of(source)) {
            if (parts.names().contains("mimetype")) {
                String type = new String(parts.part("mimetype").orElse(new byte[0]), StandardCharsets.US_ASCII).strip();
                return type.startsWith("application/") ? type : MediaTypes.ZIP;
            }
            return ofNames(parts.names());
        } catch (IOException e) {
            return MediaTypes.ZIP;
        }
    }

    private static String ofNames(List<String> names) {
        if (names.contains("datapackage.json") && names.stream().anyMatch(n -> n.startsWith("archive/"))) {
            return MediaTypes.WACZ;
        }
        for (Map.Entry<String, String> folder : BY_FOLDER.entrySet()) {
            if (names.stream().anyMatch(n -> n.startsWith(folder.getKey()))
                    && names.stream().anyMatch(n -> n.equals("[Content_Types].xml") || n.startsWith("_rels/") || n.endsWith(".xml"))) {
                return folder.getValue();
            }
        }
        return MediaTypes.ZIP;
    }

    /// OpenDocument and EPUB store their type, unpacked, in their first part.
    private static String declared(byte[] head, int at) {
        int end = at;
        while (end < head.length && end < at + 128 && head[end] > ' ' && head[end] != 'P') {
            end++;
        }
        String type = new String(head, at, Math.max(0, end - at), StandardCharsets.US_ASCII);
        return type.startsWith("application/") ? type : MediaTypes.ZIP;
    }
}
