package kz.tirek.attachments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.tirek.shared.Refusal;

/** What may stand in a text document: words and pictures, no program, no other file, nothing that is fetched from elsewhere when it is opened. */
final class DocxParts {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern MACRO = Pattern.compile("(?i)macroEnabled|vbaProject|vbaData|ms-word\\.attachedToolbars|keyMapCustomizations");
    private static final Pattern OBJECT = Pattern.compile("(?i)oleObject|activeX|/package\"|officeDocument/2006/relationships/control\"|/aFChunk\"|/subDocument\"");
    /** Fields that fetch or run something when the document is opened. */
    private static final Pattern FIELD = Pattern.compile("(?i)\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|LINK|DATABASE|MACROBUTTON|RD|AUTOTEXTLIST)\\b");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|tel:|#).*");

    private DocxParts() {}

    /** @throws Refusal naming what it holds that it may not */
    static void check(Map<String, byte[]> parts) {
        byte[] types = parts.get("[Content_Types].xml");
        if (types == null || !text(types).contains(MAIN)) {
            throw Refusal.at(FileType.FIELD, types != null && MACRO.matcher(text(types)).find() ? "attachment.macros" : "attachment.notDocx");
        }
        refuse(MACRO.matcher(text(types)).find(), "attachment.macros");
        refuse(OBJECT.matcher(text(types)).find(), "attachment.embedded");
        parts.forEach(DocxParts::checkPart);
    }

    private static void checkPart(String name, byte[] part) {
        String lower = name.toLowerCase(Locale.ROOT);
        refuse(lower.contains("vbaproject") || lower.contains("vbadata"), "attachment.macros");
        boolean compound = FileType.starts(part, 0, 0xD0, 0xCF, 0x11, 0xE0);
        boolean packed = FileType.starts(part, 0, 'P', 'K', 3, 4) || FileType.starts(part, 0, 'M', 'Z') || FileType.starts(part, 0, 0x7F, 'E', 'L', 'F');
        refuse(compound || packed || lower.contains("/embeddings/") || lower.contains("/activex/"), "attachment.embedded");
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            var xml = XmlPart.read(part);
            xml.relationships().forEach(DocxParts::checkRelationship);
            refuse(FIELD.matcher(xml.instructions()).find(), "attachment.externalLink");
            refuse(xml.elements().contains("altChunk") || xml.elements().contains("OLEObject") || xml.elements().contains("control"), "attachment.embedded");
        }
    }

    private static void checkRelationship(XmlPart.Relationship relationship) {
        refuse(MACRO.matcher(relationship.type()).find(), "attachment.macros");
        refuse(OBJECT.matcher(relationship.type() + '"').find(), "attachment.embedded");
        boolean link = relationship.type().endsWith("/hyperlink") && LINK.matcher(relationship.target()).matches();
        boolean elsewhere = relationship.external() || List.of("//", "\\\\").stream().anyMatch(relationship.target()::startsWith)
                || relationship.target().contains("://");
        refuse(elsewhere && !link, "attachment.externalLink");
    }

    private static void refuse(boolean found, String key) {
        if (found) {
            throw Refusal.at(FileType.FIELD, key);
        }
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
