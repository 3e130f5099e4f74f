package kz.tirek.attachments;

/** A file that went through the screening: nothing else can be added to a case, and only the screening makes one. */
public final class Cleaned {
    private final AttachmentKind kind;
    private final String mediaType;
    private final byte[] content;
    private final byte[] thumb;
    private final AttachmentState state;

    /** @param thumb a small picture of it, or {@code null} */
    Cleaned(AttachmentKind kind, String mediaType, byte[] content, byte[] thumb, AttachmentState state) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.content = content;
        this.thumb = thumb;
        this.state = state;
    }

    Cleaned in(AttachmentState newState) {
        return new Cleaned(kind, mediaType, content, thumb, newState);
    }

    AttachmentKind kind() {
        return kind;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    byte[] thumb() {
        return thumb;
    }

    int size() {
        return content.length;
    }

    AttachmentState state() {
        return state;
    }
}
