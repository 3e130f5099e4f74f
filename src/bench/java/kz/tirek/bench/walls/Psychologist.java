package kz.tirek.bench.walls;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.tirek.run.Settings;
import kz.tirek.testing.Visitor;

/** A signed-in psychologist without a browser. */
class Psychologist {
    private static final Pattern NUMBER = Pattern.compile("TRK-\\d{4}-\\d{6}");

    private final Visitor visitor;
    private final String caseNumber;

    /** @param place which of the psychologist's open cases is this one's: two who save in one case at once would stop each other */
    Psychologist(Settings settings, int place) throws IOException {
        visitor = Visitor.signedIn(settings, "psychologist");
        caseNumber = NUMBER.matcher(visitor.ask("GET", "/api/v1/cases?status=OPEN", null).body()).results().map(MatchResult::group).distinct().skip(place).findFirst()
                .orElseThrow(() -> new IOException("The psychologist has too few cases"));
    }

    /** Opens the caseload. */
    void caseload() throws IOException {
        expect(200, visitor.ask("GET", "/cases", null));
    }

    /** Saves a session with a note. */
    void save(String day) throws IOException {
        String body = """
                {"session": {"kind": "INDIVIDUAL", "heldOn": "%s", "startedAt": "09:00", "minutes": 40, "place": "ROOM", "themes": ["ANXIETY"], "methods": ["TALK"],
                 "note": "%s", "nextStep": "talk again"}, "sign": true}""".formatted(day, "invented note of a usual length ".repeat(20));
        expect(201, visitor.ask("POST", "/api/v1/cases/" + caseNumber + "/sessions", body));
    }

    private static void expect(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(answer.statusCode() + " instead of " + status + ": " + answer.body());
        }
    }
}
