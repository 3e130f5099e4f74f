package kz.tirek.attachments;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** Goes through every object that a PDF's table leads to, those packed into streams too. */
final class PdfObjects {
    /** Keys of a dictionary that mean something which acts, and what is said then. */
    private static final Map<String, String> KEYS = Map.of("JS", "attachment.pdfScript", "JavaScript", "attachment.pdfScript", "EF", "attachment.embedded",
            "EmbeddedFiles", "attachment.embedded", "XFA", "attachment.pdfScript", "RichMediaContent", "attachment.embedded");
    private static final Map<String, String> ACTIONS = Map.of("JavaScript", "attachment.pdfScript", "Launch", "attachment.pdfAction", "SubmitForm",
            "attachment.pdfAction", "ImportData", "attachment.pdfAction", "GoToE", "attachment.pdfAction", "GoToR", "attachment.pdfAction", "Rendition",
            "attachment.pdfAction", "Movie", "attachment.pdfAction", "Sound", "attachment.pdfAction", "RichMediaExecute", "attachment.pdfAction");
    private static final Set<String> SUBTYPES = Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");
    private static final int MOST_OBJECTS = 1_000_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfObjects() {}

    static void check(COSDocument document) throws IOException {
        var objects = new PdfObjects();
        objects.add(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            objects.add(document.getObjectFromPool(key));
        }
        objects.walk();
    }

    private void walk() throws IOException {
        while (!waiting.isEmpty()) {
            if (seen.size() > MOST_OBJECTS) {
                throw new IOException("Too many objects");
            }
            COSBase next = waiting.pop();
            if (next instanceof COSObject reference) {
                add(reference.getObject());
            } else if (next instanceof COSDictionary dictionary) {
                look(dictionary);
                dictionary.getValues().forEach(this::add);
            } else if (next instanceof COSArray array) {
                array.forEach(this::add);
            }
        }
    }

    private void add(COSBase object) {
        if (object != null && seen.add(object)) {
            waiting.push(object);
        }
    }

    private static void look(COSDictionary dictionary) {
        for (COSName name : dictionary.keySet()) {
            String said = KEYS.get(name.getName());
            Pdf.refuse(said != null, said);
        }
        if (dictionary.getDictionaryObject(COSName.S) instanceof COSName action) {
            String said = ACTIONS.get(action.getName());
            Pdf.refuse(said != null, said);
        }
        Pdf.refuse(dictionary.getDictionaryObject(COSName.SUBTYPE) instanceof COSName kind && SUBTYPES.contains(kind.getName()), "attachment.embedded");
    }
}
