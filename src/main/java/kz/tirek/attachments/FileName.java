package kz.tirek.attachments;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file is called: as its sender called it, without what misleads people or programs, and with the ending of what it really is. */
record FileName(String value) {
    private static final int MOST = 100;
    private static final Map<String, String> ENDINGS = Map.of("image/jpeg", ".jpg", "image/png", ".png", "application/pdf", ".pdf", Docx.MEDIA_TYPE, ".docx");
    /** Controls, marks that turn the direction of writing, what has no width, what stands for nothing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*;%&`$'=+@]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,9}\\s*$");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");

    /** @param sent what the browser says, or {@code null} */
    static FileName of(String sent, String mediaType) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        name = FORBIDDEN.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("_").strip();
        while (ENDING.matcher(name).find()) {
            name = ENDING.matcher(name).replaceFirst("").strip();
        }
        name = name.replaceAll("^[.\\s_-]+|[.\\s]+$", "");
        if (name.codePointCount(0, name.length()) > MOST) {
            name = name.substring(0, name.offsetByCodePoints(0, MOST)).strip();
        }
        if (name.isEmpty() || RESERVED.matcher(name).matches()) {
            name = "file" + (name.isEmpty() ? "" : "-" + name);
        }
        return new FileName(name + ENDINGS.get(mediaType));
    }
}
