package kz.tirek.attachments;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.tirek.shared.Refusal;

/**
 * What is looked for in one XML part of a document.
 *
 * @param instructions the texts of all fields, one after the other
 * @param elements local names of the elements that occur
 */
record XmlPart(List<Relationship> relationships, String instructions, Set<String> elements) {

    /** That this part needs another, or something outside. */
    record Relationship(String type, String target, boolean external) {}

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** @throws Refusal when it is no well-formed XML, or brings definitions of its own */
    static XmlPart read(byte[] part) {
        var relationships = new ArrayList<Relationship>();
        var instructions = new StringBuilder();
        var elements = new HashSet<String>();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            boolean instructing = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refusal.at(FileType.FIELD, "attachment.zipBroken");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements.add(xml.getLocalName());
                    instructing = "instrText".equals(xml.getLocalName());
                    take(xml, relationships, instructions);
                } else if (event == XMLStreamConstants.CHARACTERS && instructing) {
                    instructions.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT && instructing) {
                    instructing = false;
                }
            }
        } catch (XMLStreamException broken) {
            throw Refusal.at(FileType.FIELD, "attachment.zipBroken");
        }
        return new XmlPart(relationships, instructions.toString(), elements);
    }

    private static void take(XMLStreamReader xml, List<Relationship> relationships, StringBuilder instructions) {
        if ("Relationship".equals(xml.getLocalName())) {
            relationships.add(new Relationship(attribute(xml, "Type"), attribute(xml, "Target"), "External".equalsIgnoreCase(attribute(xml, "TargetMode"))));
        } else if ("fldSimple".equals(xml.getLocalName())) {
            instructions.append(' ').append(attribute(xml, "instr")).append(' ');
        } else if ("fldChar".equals(xml.getLocalName())) {
            instructions.append(' ');
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
