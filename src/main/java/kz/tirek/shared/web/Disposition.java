package kz.tirek.shared.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header Content-Disposition (RFC 6266): a file's name in letters of any language. */
public final class Disposition {
    private static final Pattern EXTENDED = Pattern.compile("(?i)\\bfilename\\*\\s*=\\s*UTF-8''([^;\\s]+)");
    private static final Pattern PLAIN = Pattern.compile("(?i)\\bfilename\\s*=\\s*\"([^\"]*)\"");

    private Disposition() {}

    /** To be saved, never shown. */
    public static String attachment(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    /** The name that a sender gave, or {@code null}. */
    public static String name(String header) {
        if (header == null) {
            return null;
        }
        Matcher extended = EXTENDED.matcher(header);
        if (extended.find()) {
            try {
                return URLDecoder.decode(extended.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException nonsense) {
                return null;
            }
        }
        Matcher plain = PLAIN.matcher(header);
        return plain.find() ? plain.group(1) : null;
    }
}
