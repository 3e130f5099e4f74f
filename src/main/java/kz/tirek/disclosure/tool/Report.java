package kz.tirek.disclosure.tool;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Rule;
import kz.tirek.disclosure.Rules;
import kz.tirek.disclosure.protect.Protection;

/** What is told about a release to those who make it; it names no cell. */
final class Report {
    private final Map<String, Long> laps = new LinkedHashMap<>();
    private long last = System.nanoTime();

    /** Ends a stretch of work. */
    void lap(String name) {
        long now = System.nanoTime();
        laps.put(name, (now - last) / 1_000_000);
        last = now;
    }

    String of(Plan plan, Protection protection, boolean exactBounds, long programmes, int insiders) {
        JsonObjectBuilder report = Json.createObjectBuilder();
        report.add("rules", rules(plan.rules()));
        report.add("counts", counts(protection));
        report.add("effort", Json.createObjectBuilder().add("boxesAdopted", protection.effort().byBox()).add("bySolver", protection.effort().bySolver())
                .add("linesHidden", protection.effort().byLine()).add("shownAgain", protection.effort().pruned())
                .add("boxesLookedAt", protection.effort().looked()).add("linearProgrammes", programmes));
        report.add("gates", Json.createObjectBuilder().add("checker", "passed").add("attacker", "passed")
                .add("insiders", insiders == 0 ? "off" : "passed by all " + insiders + " contributors"));
        report.add("warnings", Json.createArrayBuilder(plan.warnings()));
        report.add("bounds", exactBounds ? "computed by the solver" : "from single sums, wider than the solver's");
        report.add("seal", protection.certificates().seal());
        JsonObjectBuilder timings = Json.createObjectBuilder();
        laps.forEach(timings::add);
        report.add("milliseconds", timings);
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(report.build());
        }
        return text + "\n";
    }

    private static JsonObjectBuilder rules(Rules rules) {
        JsonObjectBuilder told = Json.createObjectBuilder().add("k", rules.k()).add("attributeK", rules.attributeK())
                .add("protectZeros", rules.protectZeros()).add("insider", rules.insider().name().toLowerCase())
                .add("thresholds", rules.thresholds().toString()).add("populationShare", rules.populationShare())
                .add("leastPopulationForRates", rules.leastPopulation());
        told.add("magnitudes", rules.figures().toString());
        return told.add("contributors", rules.contributors() == null ? "off" : rules.contributors().toString());
    }

    private static JsonObjectBuilder counts(Protection protection) {
        Release release = protection.release();
        int[] hidden = release.hidden();
        Map<Rule, Long> byRule = new EnumMap<>(Rule.class);
        for (Requirement requirement : protection.sensitive()) {
            byRule.merge(requirement.rule(), 1L, Long::sum);
        }
        JsonObjectBuilder rules = Json.createObjectBuilder();
        byRule.forEach((rule, many) -> rules.add(rule.name(), many));
        long primary = protection.sensitive().stream().mapToInt(Requirement::cell).distinct().count();
        return Json.createObjectBuilder().add("cells", release.layout().size()).add("hidden", hidden.length).add("figures", release.figures().size())
                .add("primary", primary).add("secondary", hidden.length - primary).add("named", rules)
                .add("hiddenShare", Math.round(1e4 * hidden.length / release.layout().size()) / 1e4)
                .add("certificates", protection.certificates().claims().size()).add("witnesses", protection.certificates().witnesses().size());
    }
}
