package kz.tirek.disclosure.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line keeps its contract: files, messages, exit status. */
class ToolTest {
    private static final String PLAN = """
            {"k":5, "attributeK":3, "protectZeros":false, "insider":"none",
             "dimensions":[
              {"name":"district","nodes":[{"code":"Total"},{"code":"D1","parent":"Total"},{"code":"D2","parent":"Total"},{"code":"D3","parent":"Total"}]},
              {"name":"category","nodes":[{"code":"Total"},{"code":"A","parent":"Total"},{"code":"B","parent":"Total"},{"code":"C","parent":"Total"}]},
              {"name":"sex","nodes":[{"code":"Total"},{"code":"F","parent":"Total"},{"code":"M","parent":"Total"}]}
             ],
             "tables":[{"name":"t1","dimensions":["district","category"]},{"name":"t2","dimensions":["district","sex"]}],
             "never":[{"table":"t1","cell":["Total","Total"]}]}
            """;
    private static final String DATA = """
            district,category,sex,count
            D1,A,F,3
            D1,B,F,20
            D1,C,M,17
            D2,A,M,12
            D2,B,F,9
            D2,C,F,30
            D3,A,F,25
            D3,B,M,11
            D3,C,M,4
            """;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(Object... words) {
        out.reset();
        err.reset();
        return Main.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private int protect(String plan, String data) throws IOException {
        return run("protect", "--plan", file("plan.json", plan), "--data", file("data.csv", data), "--out", folder.resolve("release"), "--seed", 7);
    }

    private void refusesData(String data, String message) throws IOException {
        assertThat(protect(PLAN, data)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
        assertThat(folder.resolve("release")).doesNotExist();
        assertThat(folder.toFile().list((in, name) -> name.startsWith(".draft"))).isEmpty();
    }

    private void refusesPlan(String plan, String message) throws IOException {
        assertThat(protect(plan, DATA)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
        assertThat(folder.resolve("release")).doesNotExist();
    }

    @Test
    void searchesLongerWhereAsked() throws IOException {
        Path plan = file("plan.json", PLAN);
        Path data = file("data.csv", DATA);

        assertThat(run("protect", "--plan", plan, "--data", data, "--thorough", "--out", folder.resolve("release"))).isZero();
        assertThat(run("check", "--plan", plan, "--data", data, "--release", folder.resolve("release"))).isZero();
    }

    @Test
    void protectsChecksAndAttacks() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        Path release = folder.resolve("release");
        assertThat(release.toFile().list()).containsExactlyInAnyOrder("plan.json", "cells.csv", "certificates.json", "report.json", "chain.txt");
        List<String> cells = Files.readAllLines(release.resolve("cells.csv"));
        assertThat(cells.get(0)).isEqualTo("table,district,category,sex,status,value,low,high");
        assertThat(cells).hasSize(1 + 16 + 12).contains("t1,Total,Total,,P,131,131,131");

        assertThat(run("check", "--plan", folder.resolve("plan.json"), "--data", folder.resolve("data.csv"), "--release", release)).isZero();
        assertThat(run("attack", "--plan", folder.resolve("plan.json"), "--published", release.resolve("cells.csv"), "--full")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 of ").contains("hidden cells can be read too closely");
    }

    @Test
    void showsNoNumberOfAHiddenCell() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        List<String> hidden = Files.readAllLines(folder.resolve("release/cells.csv")).stream().filter(row -> row.contains(",S,")).toList();

        assertThat(hidden).isNotEmpty().allSatisfy(row -> assertThat(row).matches(".*,S,,\\d+,\\d+"));
        assertThat(hidden).anySatisfy(row -> assertThat(row).startsWith("t1,D1,A,,S")).anySatisfy(row -> assertThat(row).startsWith("t1,D3,C,,S"));
    }

    @Test
    void checksARelease() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        Path release = folder.resolve("release");
        String cells = Files.readString(release.resolve("cells.csv"));
        Files.writeString(release.resolve("cells.csv"), cells.replace("t1,D1,Total,,P,40", "t1,D1,Total,,P,41").replace("t2,D1,Total,P,40", "t2,D1,Total,P,41")
                .replace("t2,D1,,Total,P,40", "t2,D1,,Total,P,41"));

        assertThat(run("check", "--plan", folder.resolve("plan.json"), "--data", folder.resolve("data.csv"), "--release", release)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("district=D1 is not shown as what it counts, 40");
    }

    @Test
    void namesTheCertificateThatFails() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        Path certificates = folder.resolve("release/certificates.json");
        Files.writeString(certificates, Files.readString(certificates).replaceFirst("\"upper\":\\d+", "\"upper\":99"));

        assertThat(run("check", "--plan", folder.resolve("plan.json"), "--data", folder.resolve("data.csv"), "--release", folder.resolve("release"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the seal is broken").contains("the certificate of ").contains("claims what its witnesses do not show");
    }

    @Test
    void listsEveryCellThatCanBeRead() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        List<String> rows = Files.readAllLines(folder.resolve("release/cells.csv"));
        String naive = String.join("\n", rows.stream().map(row -> row.startsWith("t1,D1,A") || row.startsWith("t1,D3,C") ? row : row
                .replaceFirst("^(t1,D1,C),,S,.*", "$1,,P,17,,").replaceFirst("^(t1,D3,A),,S,.*", "$1,,P,25,,").replaceFirst("^(t1,D1,B),,S,.*", "$1,,P,20,,")
                .replaceFirst("^(t1,D3,B),,S,.*", "$1,,P,11,,").replaceFirst("^(t1,D2,A),,S,.*", "$1,,P,12,,").replaceFirst("^(t1,D2,C),,S,.*", "$1,,P,30,,")).toList());

        assertThat(run("attack", "--plan", folder.resolve("plan.json"), "--published", file("naive.csv", naive))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("category=A, district=D1: exactly 3").contains("category=C, district=D3: exactly 4");
    }

    @Test
    void givesTheSameReleaseForTheSameSeed() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        assertThat(run("protect", "--plan", folder.resolve("plan.json"), "--data", folder.resolve("data.csv"), "--out", folder.resolve("again"), "--seed", 7)).isZero();

        assertThat(folder.resolve("again/cells.csv")).hasSameTextualContentAs(folder.resolve("release/cells.csv"));
        assertThat(folder.resolve("again/certificates.json")).hasSameTextualContentAs(folder.resolve("release/certificates.json"));
    }

    @Test
    void chainsReleases() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        Path first = folder.resolve("release");
        Path second = folder.resolve("second");
        assertThat(run("protect", "--plan", folder.resolve("plan.json"), "--data", folder.resolve("data.csv"), "--out", second, "--after", first)).isZero();
        assertThat(run("check", "--plan", folder.resolve("plan.json"), "--data", folder.resolve("data.csv"), "--release", second, "--after", first)).isZero();
        assertThat(run("attack", "--plan", folder.resolve("plan.json"), "--published", second.resolve("cells.csv"), "--after", first)).isZero();

        Files.writeString(first.resolve("cells.csv"), Files.readString(first.resolve("cells.csv")) + "\n");
        assertThat(run("check", "--plan", folder.resolve("plan.json"), "--data", folder.resolve("data.csv"), "--release", second, "--after", first)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the chain is broken");
    }

    @Test
    void neverOverwritesARelease() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        assertThat(protect(PLAN, DATA)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a release is never overwritten");
    }

    @Test
    void refusesDataThatCannotBeRead() throws IOException {
        refusesData(DATA.replace("D2,B,F,9", "D9,B,F,9"), "data.csv:6: dimension 'district' has no code 'D9'");
        refusesData(DATA.replace("D2,B,F,9", "Total,B,F,9"), "data.csv:6: code 'Total' of dimension 'district' is not a leaf");
        refusesData(DATA.replace("D2,B,F,9", "D2,B,F,-9"), "data.csv:6: count is -9: expected 0 or more");
        refusesData(DATA.replace("D2,B,F,9", "D2,B,F,2.5"), "data.csv:6: count is '2.5': expected a whole number");
        refusesData(DATA.replace("D2,B,F,9", "D2,B,F"), "data.csv:6: 3 fields: expected 4");
        refusesData(DATA + "D1,A,F,8\n", "data.csv:11: the row stands twice");
        refusesData("district,category,sex,count\n", "there are no data: expected at least one row");
        refusesData("", "data.csv:1: the file is empty: expected a header");
        refusesData(DATA.replace("sex,count", "gender,count"), "data.csv:1: the header has no column 'sex'");
        refusesData(DATA.replace("D2,B,F,9", "\"D2,B,F,9"), "data.csv:6: a quoted field has no end");
    }

    /** -Ddisclosure.rows=10000000 tries the size that the tool must bear; it needs about 1 GB. */
    @Test
    void readsManyRowsOneAtATime() throws IOException {
        int rows = Integer.getInteger("disclosure.rows", 200_000);
        Path data = folder.resolve("many.csv");
        try (Writer writer = Files.newBufferedWriter(data)) {
            writer.write("district,category,sex,count,contributor\n");
            for (int i = 0; i < rows; i++) {
                writer.write("D" + (1 + i % 3) + "," + (i / 3 % 2 == 0 ? "A" : "B") + "," + (i / 6 % 2 == 0 ? "F" : "M") + ",1,s" + i / 12 + "\n");
            }
            writer.write("D1,A,F,1,s0\n");
        }

        assertThat(run("protect", "--plan", file("plan.json", PLAN), "--data", data, "--out", folder.resolve("release"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("many.csv:" + (rows + 2) + ": the row stands twice");
    }

    @Test
    void refusesPlansThatCannotBeRead() throws IOException {
        refusesPlan(PLAN.replace("{\"code\":\"D1\",\"parent\":\"Total\"}", "{\"code\":\"D1\"}"), "plan.json:3: dimension 'district' has no single total");
        refusesPlan(PLAN.replace("{\"code\":\"D2\",\"parent\":\"Total\"}", "{\"code\":\"D1\",\"parent\":\"Total\"}"),
                "plan.json:3: node 'D1' of dimension 'district' stands twice: nodes would overlap");
        refusesPlan(PLAN.replace("{\"code\":\"D2\",\"parent\":\"Total\"}", "{\"code\":\"D2\",\"parent\":\"Nowhere\"}"),
                "plan.json:3: parent 'Nowhere' of node 'D2' is no node");
        refusesPlan(PLAN.replace("[\"district\",\"sex\"]", "[\"district\",\"age\"]"), "plan.json:7: the plan has no dimension 'age'");
        refusesPlan(PLAN.replace("[\"Total\",\"Total\"]", "[\"Total\",\"X\"]"), "plan.json:8: dimension 'category' has no code 'X'");
        refusesPlan(PLAN.replace("\"attributeK\"", "\"atributeK\""), "plan.json:1: unknown key 'atributeK'");
        refusesPlan(PLAN.replace("\"k\":5", "\"k\":1"), "plan.json:1: k is 1: expected at least 2");
        refusesPlan(PLAN.replace("\"insider\":\"none\"", "\"insider\":\"school\""), "plan.json:1: insider is 'school': expected none or contributor");
        refusesPlan(PLAN.replace("],\n \"tables\"", "\n \"tables\""), "plan.json:");
        refusesPlan("", "plan.json:1:");
    }

    @Test
    void refusesWindowsThatCoverANodeTwice() throws IOException {
        refusesPlan(PLAN.replace("{\"code\":\"D3\",\"parent\":\"Total\"}", "{\"code\":\"D3\",\"parent\":\"Total\"},{\"code\":\"W\",\"covers\":[\"D1\",\"D1\"]}"),
                "plan.json:3: window 'W' of dimension 'district' covers overlapping nodes");
    }

    @Test
    void refusesAPlanThatCannotBeProtected() throws IOException {
        String shown = PLAN.replace("\"never\":[", "\"never\":[{\"table\":\"t1\",\"cell\":[\"D1\",\"A\"]},");
        assertThat(protect(shown, DATA)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("refused: category=A, district=D1 must be hidden (rule R1)");
        assertThat(folder.resolve("release")).doesNotExist();

        assertThat(protect(PLAN, "district,category,sex,count\nD1,A,F,3\n")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("refused: ");
        assertThat(folder.resolve("release")).doesNotExist();
    }

    @Test
    void refusesPublishedCellsThatCannotBeRead() throws IOException {
        assertThat(protect(PLAN, DATA)).isZero();
        String cells = Files.readString(folder.resolve("release/cells.csv"));
        refusesCells(cells.replaceAll("t1,Total,A,,P.*\n", ""), "the cell t1,Total,A, is missing: expected a row for every cell of the plan, totals too");
        refusesCells(cells + "t1,Total,A,,P,40,,\n", "the cell stands twice");
        refusesCells(cells.replace("t1,Total,A,,P,40", "t1,Total,A,,P,x"), "published.csv:3: value is 'x'");
        refusesCells(cells.replace("t1,Total,A,,P", "t1,Total,A,,Q"), "published.csv:3: status is 'Q': expected P, S or N");
        refusesCells(cells.replace("t1,Total,A,,P,40", "t1,Total,A,,P,41"), "contradict each other");
        refusesCells(cells.replace("t1,Total,A,,P", "t3,Total,A,,P"), "published.csv:3: the plan has no such cell");
    }

    private void refusesCells(String cells, String message) throws IOException {
        assertThat(run("attack", "--plan", folder.resolve("plan.json"), "--published", file("published.csv", cells))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
    }

    @Test
    void refusesWordsThatItDoesNotKnow() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("publish")).isEqualTo(2);
        assertThat(run("protect", "--plan")).isEqualTo(2);
        assertThat(run("attack", "--plan", folder.resolve("none.json"), "--published", folder.resolve("none.csv"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.json: there is no such file");
    }
}
