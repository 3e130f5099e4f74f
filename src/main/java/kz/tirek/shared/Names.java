package kz.tirek.shared;

/** A name in the portal's three languages. */
public record Names(String kk, String ru, String en) {
    /** The name in a language; Kazakh for one that is not known. */
    public String in(String tag) {
        return switch (tag) {
            case "ru" -> ru;
            case "en" -> en;
            default -> kk;
        };
    }
}
