package kz.tirek.shared.web;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a network asks too often, and whom a child can call; written without Faces, because answering must cost little and begin no session. */
final class LimitedPage {
    private static final List<String> STYLES = List.of("tokens", "base", "shell", "parts", "public");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>%s · Tirek</title>%s</head>
            <body class="pub"><main id="main"><div class="narrow message"><h1>%s</h1><p class="lead">%s</p><p>%s</p></div>
            <section class="narrow" aria-labelledby="help"><h2 id="help" class="small">%s</h2><div class="crisis">%s</div></section></main></body></html>
            """;

    private LimitedPage() {}

    static String in(String language, Texts texts) {
        String styles = STYLES.stream().map("<link rel=\"stylesheet\" href=\"/jakarta.faces.resource/css/%s.css.xhtml\"/>"::formatted).collect(Collectors.joining());
        String title = texts.of("error.429.title");
        String lines = line("112", texts.of("help.112")) + line("111", texts.of("help.111")) + line("150", texts.of("help.150"));
        return PAGE.formatted(language, title, styles, title, texts.of("error.429.what"), texts.of("error.429.next"), texts.of("error.help"), lines);
    }

    private static String line(String number, String words) {
        return "<a href=\"tel:%s\"><b>%s</b><span>%s</span></a>".formatted(number, number, words);
    }
}
