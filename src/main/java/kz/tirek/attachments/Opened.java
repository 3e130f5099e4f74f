package kz.tirek.attachments;

/** The content of a file, ready to be handed out. */
public record Opened(String name, String mediaType, byte[] content) {

    @Override
    public String toString() {
        return "Opened[" + mediaType + ", " + content.length + " bytes]";
    }
}
