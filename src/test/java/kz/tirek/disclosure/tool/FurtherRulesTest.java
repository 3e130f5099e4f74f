package kz.tirek.disclosure.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line with magnitudes, rates, windows, contributors as attackers and revised numbers. */
class FurtherRulesTest {
    private static final String PLAN = """
            {"k":5, "attributeK":3, "insider":"none", "magnitudes":{"totals":["sessions"],"means":["minutes"]},
             "population":{"share":0.9,"rates":true,"known":[{"at":{"district":"D2"},"size":500},{"at":{"district":"D3"},"size":90}]},
             "dimensions":[
              {"name":"district","nodes":[{"code":"Total"},{"code":"D1","parent":"Total"},{"code":"D2","parent":"Total"},{"code":"D3","parent":"Total"}]},
              {"name":"time","nodes":[{"code":"Year"},{"code":"Q1","parent":"Year"},{"code":"Q2","parent":"Year"},{"code":"Q3","parent":"Year"},
                {"code":"school","covers":["Q2","Q3"]}]}
             ],
             "tables":[{"name":"t1","dimensions":["district","time"]}],
             "never":[{"table":"t1","cell":["Total","Year"]}]}
            """;
    private static final String DATA = """
            district,time,count,contributor,sessions,minutes
            D1,Q1,3,s1,9,120
            D1,Q2,20,s1,41,900
            D1,Q3,30,s2,66,1333
            D2,Q1,25,s3,77,1000
            D2,Q2,22,s3,50,990
            D2,Q3,40,s4,93,1777
            D3,Q1,23,s5,60,800
            D3,Q2,24,s6,61,811
            D3,Q3,25,s6,59,822
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

    private int protect(String plan, String data, String to, Object... after) throws IOException {
        Object[] words = {"protect", "--plan", file("plan.json", plan), "--data", file("data.csv", data), "--out", folder.resolve(to)};
        return run(Stream.concat(Arrays.stream(words), Arrays.stream(after)).toArray());
    }

    private int check(String release, Object... after) {
        Object[] words = {"check", "--plan", folder.resolve("plan.json"), "--data", folder.resolve("data.csv"), "--release", folder.resolve(release)};
        return run(Stream.concat(Arrays.stream(words), Arrays.stream(after)).toArray());
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsMagnitudesInAFileOfTheirOwn() throws IOException {
        assertThat(protect(PLAN, DATA, "release")).isZero();
        List<String> rows = Files.readAllLines(folder.resolve("release/magnitudes.csv"));

        assertThat(rows.get(0)).isEqualTo("table,district,time,figure,value");
        assertThat(rows).contains("t1,Total,Year,sessions,520", "t1,Total,Year,minutes,40.3", "t1,D2,Year,rate,17.4")
                .noneMatch(row -> row.startsWith("t1,D1,Q1,")).noneMatch(row -> row.startsWith("t1,D3,Year,rate"));
        assertThat(Files.readAllLines(folder.resolve("release/cells.csv")).get(0)).isEqualTo("table,district,time,status,value,low,high");
        assertThat(check("release")).isZero();
    }

    @Test
    void findsAMagnitudeThatWasChanged() throws IOException {
        assertThat(protect(PLAN, DATA, "release")).isZero();
        Path magnitudes = folder.resolve("release/magnitudes.csv");
        Files.writeString(magnitudes, Files.readString(magnitudes).replace("t1,Total,Year,sessions,520", "t1,Total,Year,sessions,510"));
        assertThat(check("release")).isEqualTo(1);
        assertThat(said()).contains("the seal is broken").contains("sessions of the total of all may not be printed so");

        Files.writeString(magnitudes, Files.readString(magnitudes).replace("sessions,510", "sessions,many"));
        assertThat(check("release")).isEqualTo(2);
        assertThat(said()).contains("magnitudes.csv:").contains("value is 'many': expected a number with at most one decimal");
    }

    @Test
    void refusesMagnitudesThatCannotBeRead() throws IOException {
        assertThat(protect(PLAN, DATA.replace(",sessions,", ",talks,"), "release")).isEqualTo(2);
        assertThat(said()).contains("data.csv:1: the header has no column 'sessions'");
        assertThat(protect(PLAN, DATA.replace("s1,9,120", "s1,-9,120"), "release")).isEqualTo(2);
        assertThat(said()).contains("data.csv:2: -9 of a magnitude for 3 pupils");
        assertThat(protect(PLAN.replace("[\"minutes\"]", "[\"sessions\"]"), DATA, "release")).isEqualTo(2);
        assertThat(said()).contains("plan.json:1: a magnitude stands twice");
        assertThat(folder.resolve("release")).doesNotExist();
    }

    @Test
    void attacksAsEveryContributorAndSaysSo() throws IOException {
        String data = DATA + String.join("", DATA.lines().skip(1).map(row -> row.replace(",s", ",t") + "\n").toList())
                + String.join("", DATA.lines().skip(1).map(row -> row.replace(",s", ",u") + "\n").toList());
        assertThat(protect(PLAN.replace("\"none\"", "\"contributor\"").replace("\"k\":5", "\"k\":10").replace("\"share\":0.9", "\"share\":1")
                .replace("\"size\":90", "\"size\":900"), data, "release")).as(said()).isZero();
        assertThat(Files.readString(folder.resolve("release/report.json"))).contains("\"insiders\": \"passed by all 18 contributors\"");
        assertThat(protect(PLAN, DATA, "open")).isZero();
        assertThat(Files.readString(folder.resolve("open/report.json"))).contains("\"insiders\": \"off\"");
    }

    @Test
    void warnsWhereR2ProtectsNothing() throws IOException {
        assertThat(protect(PLAN, DATA, "release")).isZero();
        assertThat(said()).contains("warning: rule R2 is on (attributeK 3) but no dimension is declared sensitive");
        assertThat(Files.readString(folder.resolve("release/report.json"))).contains("no dimension is declared sensitive");
        assertThat(protect(PLAN.replace("{\"name\":\"time\",", "{\"name\":\"time\",\"sensitive\":true,"), DATA, "other")).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void takesRevisedNumbersThatDifferEnough() throws IOException {
        assertThat(protect(PLAN, DATA, "first")).isZero();
        assertThat(protect(PLAN, DATA.replace("D2,Q3,40", "D2,Q3,41"), "second", "--after", folder.resolve("first"))).isEqualTo(1);
        assertThat(said()).contains("refused: ").contains("a revised number must differ by nothing or at least 5");
        assertThat(folder.resolve("second")).doesNotExist();

        assertThat(protect(PLAN, DATA.replace("D2,Q3,40", "D2,Q3,46"), "second", "--after", folder.resolve("first"))).isZero();
        assertThat(check("second", "--after", folder.resolve("first"))).isZero();
        assertThat(run("attack", "--plan", folder.resolve("plan.json"), "--published", folder.resolve("second/cells.csv"), "--after", folder.resolve("first"))).isZero();
        String cells = Files.readString(folder.resolve("second/cells.csv")).replaceAll(",P,(\\d+),\\d+,\\d+", ",P,$1,,");
        Path little = file("little.csv", cells.replace("t1,Total,Year,P,218", "t1,Total,Year,P,213"));
        assertThat(run("attack", "--plan", folder.resolve("plan.json"), "--published", little, "--after", folder.resolve("first"))).isEqualTo(2);
        assertThat(said()).contains("little.csv:1: the total of all was shown as 212 and now counts 213: a revised number must differ");
    }

    @Test
    void refusesWindowsThatAreAlsoNodesOfTheTree() throws IOException {
        assertThat(protect(PLAN.replace("{\"code\":\"school\",", "{\"code\":\"school\",\"parent\":\"Year\","), DATA, "release")).isEqualTo(2);
        assertThat(said()).contains("plan.json:6: node 'school' has both 'parent' and 'covers'");
    }

    @Test
    void readsBackWindowsFromWhatIsPublished() throws IOException {
        assertThat(protect(PLAN, DATA, "release")).isZero();
        String cells = Files.readString(folder.resolve("release/cells.csv"));
        assertThat(cells).contains("t1,D1,school,");
        Path open = file("open.csv", Arrays.stream(cells.split("\n")).map(row -> row.startsWith("t1,D1,Q1,") || row.contains("status") ? row
                : row.replaceFirst("^t1,D1,(\\w+),S,.*", "t1,D1,$1,P,?,,")).map(row -> row.replace("D1,Year,P,?", "D1,Year,P,53").replace("D1,school,P,?", "D1,school,P,50")
                        .replace("D1,Q2,P,?", "D1,Q2,P,20").replace("D1,Q3,P,?", "D1,Q3,P,30")).reduce("", (a, b) -> a + b + "\n"));
        assertThat(run("attack", "--plan", folder.resolve("plan.json"), "--published", open)).isEqualTo(1);
        assertThat(said()).contains("district=D1, time=Q1: exactly 3");
    }

    @Test
    void saysWhatHelpsWhereTheTotalWouldBeHidden() throws IOException {
        String plan = PLAN.replaceAll("(?s),\\s*\"never\":.*", "}").replaceAll("\"magnitudes\":.*?},", "").replaceAll("\"population\":.*\n", "");
        assertThat(protect(plan, "district,time,count\nD1,Q1,3\n", "release")).isEqualTo(1);
        assertThat(said()).contains("refused: the total of all would be hidden").contains("publish a longer period or a larger area");
        assertThat(folder.resolve("release")).doesNotExist();
    }
}
