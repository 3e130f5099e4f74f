package kz.tirek.disclosure.tool;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.tirek.disclosure.Certificates;
import kz.tirek.disclosure.Claim;
import kz.tirek.disclosure.Dimension;
import kz.tirek.disclosure.Edition.NamedBox;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Witness;

/** Writes and reads certificates, all in codes, so that they can be read without this program. */
final class CertificatesFile {
    private CertificatesFile() {}

    static void write(Layout layout, Certificates certificates, Writer to) {
        try (JsonGenerator json = jakarta.json.Json.createGenerator(to)) {
            json.writeStartObject().write("seal", certificates.seal()).writeStartArray("witnesses");
            certificates.witnesses().forEach(witness -> write(json, layout, witness));
            json.writeEnd().writeStartArray("cells");
            for (Claim claim : certificates.claims()) {
                json.writeStartObject();
                write(json, "cell", layout.codes(claim.cell()));
                json.write("high", claim.high()).write("upper", claim.upper()).write("low", claim.low()).write("lower", claim.lower()).writeEnd();
            }
            json.writeEnd().writeStartArray("gaps");
            for (Certificates.Gap gap : certificates.gaps()) {
                json.writeStartObject();
                write(json, "parent", layout.codes(gap.parent()));
                write(json, "child", layout.codes(gap.child()));
                json.write("witness", gap.witness()).write("gap", gap.gap()).writeEnd();
            }
            json.writeEnd().writeEnd();
        }
    }

    private static void write(JsonGenerator json, String name, Map<String, String> codes) {
        json.writeStartObject(name);
        codes.forEach(json::write);
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Layout layout, Witness witness) {
        json.writeStartObject().writeStartArray("boxes");
        for (Witness.Box box : witness.boxes()) {
            NamedBox named = NamedBox.of(layout, box);
            json.writeStartObject();
            write(json, "base", named.base());
            write(json, "alternate", named.alternate());
            json.write("by", box.by()).writeEnd();
        }
        json.writeEnd().writeStartArray("changes");
        for (Witness.Change change : witness.changes()) {
            Grid carrier = layout.carriers().get(change.carrier());
            json.writeStartObject().writeStartObject("leaf");
            for (int d : carrier.dimensions()) {
                Dimension dimension = layout.dimensions().get(d);
                json.write(dimension.name(), dimension.leafCode(carrier.along(d, change.leaf())));
            }
            json.writeEnd().write("by", change.by()).writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    /** @throws kz.tirek.disclosure.BadInput where it is not about cells of the layout */
    static Certificates read(Layout layout, Path path) throws IOException {
        Json json = Json.read(path).only("seal", "witnesses", "cells", "gaps");
        List<Witness> witnesses = json.get("witnesses").list().stream().map(of -> of.here(() -> witness(layout, of))).toList();
        List<Claim> claims = json.get("cells").list().stream().map(of -> new Claim(cell(layout, of.get("cell")), of.get("high").small(),
                of.get("upper").number(), of.get("low").small(), of.get("lower").number())).toList();
        List<Certificates.Gap> gaps = json.listOf("gaps").stream().map(of -> new Certificates.Gap(cell(layout, of.get("parent")),
                cell(layout, of.get("child")), of.get("witness").small(), of.get("gap").number())).toList();
        return new Certificates(witnesses, claims, gaps, json.get("seal").text());
    }

    /** The moves of witnesses that are made of boxes alone, in codes, to be laid over another layout. */
    static List<List<NamedBox>> moves(Path path) throws IOException {
        return Json.read(path).get("witnesses").list().stream().filter(of -> of.listOf("changes").isEmpty()).map(CertificatesFile::boxes).toList();
    }

    private static List<NamedBox> boxes(Json witness) {
        return witness.listOf("boxes").stream().map(of -> new NamedBox(of.get("base").texts(), of.get("alternate").texts(), of.get("by").number())).toList();
    }

    private static int cell(Layout layout, Json codes) {
        int[] nodes = new int[layout.dimensions().size()];
        codes.members().forEach((name, code) -> {
            int d = code.here(() -> dimension(layout, name, code));
            nodes[d] = code.here(() -> layout.dimensions().get(d).node(code.text()));
        });
        int cell = layout.find(nodes);
        if (cell < 0) {
            throw codes.wrong("no table shows the cell " + codes.texts());
        }
        return cell;
    }

    private static int dimension(Layout layout, String name, Json at) {
        for (int d = 0; d < layout.dimensions().size(); d++) {
            if (layout.dimensions().get(d).name().equals(name)) {
                return d;
            }
        }
        throw at.wrong("the plan has no dimension '" + name + "'");
    }

    private static Witness witness(Layout layout, Json of) {
        return new Witness(boxes(of).stream().map(box -> box.over(layout)).toList(),
                of.listOf("changes").stream().map(change -> change(layout, change)).toList());
    }

    private static Witness.Change change(Layout layout, Json of) {
        Map<String, String> leaf = of.get("leaf").texts();
        int[] dims = leaf.keySet().stream().mapToInt(name -> dimension(layout, name, of)).sorted().toArray();
        for (int c = 0; c < layout.carriers().size(); c++) {
            Grid carrier = layout.carriers().get(c);
            if (Arrays.equals(carrier.dimensions(), dims)) {
                int at = Arrays.stream(dims).map(d -> carrier.stride(d) * layout.dimensions().get(d).leaf(leaf.get(layout.dimensions().get(d).name()))).sum();
                return new Witness.Change(c, at, of.get("by").number());
            }
        }
        throw of.wrong("no carrier has the dimensions " + leaf.keySet());
    }
}
