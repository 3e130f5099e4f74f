package kz.tirek.attachments;

/** What a file of a case is. */
public enum AttachmentKind {
    PHOTO,
    PDF,
    DOCX
}
