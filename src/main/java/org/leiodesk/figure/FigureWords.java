package org.leiodesk.figure;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.Texts;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.figure.choice.Category;
import org.leiodesk.figure.choice.Order;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.Paragraph;
import org.leiodesk.recist.BestOverallResponse;

/** Numbers and sentences that several figures share. */
public final class FigureWords {
    private final FigureOptions options;
    private final Texts texts;

    /** @param options whose language they are in */
    public FigureWords(FigureOptions options) {
        this.options = options;
        this.texts = Texts.of(options.language());
    }

    /**
     * A text of the bundle as the face can show it.
     *
     * @param key what follows {@code figure.}
     */
    public String get(String key, Object... args) {
        return Lettering.printable(texts.get("figure." + key, args));
    }

    /** All texts in the language of the figure. */
    public Texts texts() {
        return texts;
    }

    /** A paragraph under the plot, in the smallest lettering. */
    public Paragraph under(String text, Color color) {
        Font font = Lettering.regular(options.small());
        return new Paragraph(text, font, color, RectangleEdge.BOTTOM, options.lettering() * 0.12);
    }

    /** Two sentences in one paragraph. */
    public String sentences(String first, String second) {
        return get("sentences", first, second);
    }

    private String evaluator(Evaluator evaluator) {
        return evaluator.equals(Evaluator.INVESTIGATOR) ? get("evaluator.investigator") : evaluator.toString();
    }

    /** A response by its name. */
    public String response(BestOverallResponse response) {
        return get("response." + response.name());
    }

    /** A category by its name. */
    public String category(Category category) {
        return get(category.key());
    }

    /** How many subjects each category has, in the order of the legend; those without any are left out. */
    public static SortedMap<Category, Integer> counts(Stream<Category> subjects) {
        SortedMap<Category, Integer> counts = new TreeMap<>();
        subjects.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }

    /** CR 3, PR 5. */
    public String counted(SortedMap<Category, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> category(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What the colours mean, and the order where it is not the standard one. */
    public String look(Order order) {
        String colour = get("look.colour", colour());
        return order == Order.VALUE ? colour : sentences(colour, get("look.order." + order));
    }

    /** What the colours mean, to stand within a sentence. */
    public String colour() {
        return get("look.colour." + options.look().colour());
    }

    /** A sentence with the record it rests on; the sentence alone when no single record holds it. */
    public String withRecord(String sentence, @Nullable SourceRecord source) {
        return source == null
                ? sentence
                : get("look.record", sentence, Message.of("endpoint.why.record." + source.kind(), source.sequence()));
    }

    /** The set by name, with the subgroup when the analysis is restricted to one. */
    private String set(AnalysisSet set, AnalysisRequest request) {
        SubgroupLevel subgroup = request.population().subgroup();
        String name = get("set." + set.name());
        return subgroup == null ? name : get("set.subgroup", name, subgroup.message());
    }

    /** A change in percent with its sign, with one decimal unless it is whole: -45.2, 0, +20. */
    public static String signed(double percent) {
        double rounded = Math.round(Math.abs(percent) * 10) / 10.0;
        String digits = rounded == Math.rint(rounded)
                ? String.format(Locale.ROOT, "%.0f", rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
        if (rounded == 0) {
            return digits;
        }
        return (percent < 0 ? "\u2212" : "+") + digits;
    }

    /** ORR 9/30 (30.0 %; 95 % CI 14.7-49.4, ...), response-evaluable set. */
    public String rate(Statistic rate, AnalysisRequest request) {
        String set = set(rate.set(), request);
        if (rate.estimate() == null || rate.lower() == null || rate.upper() == null) {
            return get("rate.notEstimable", set, rate.count(), rate.size());
        }
        String level = level(rate.level());
        return get(
                "rate.estimated",
                set,
                rate.count(),
                rate.size(),
                percent(rate.estimate()),
                level,
                percent(rate.lower()),
                percent(rate.upper()),
                get("method." + rate.method().replace('-', '_')));
    }

    /** A confidence level in percent: 95, 99.5. */
    public static String level(double level) {
        return FigureTable.exact(Math.round(level * 1000) / 10.0);
    }

    /** A proportion in percent, with one decimal; empty when there is none. */
    public static String percent(@Nullable Double proportion) {
        return proportion == null ? "" : String.format(Locale.ROOT, "%.1f", proportion * 100);
    }

    /** What the figure rests on: set, cut-off, confirmation and minimum duration of SD, evaluator. */
    public String caption(AnalysisSet set, int subjects, AnalysisRequest request) {
        ProtocolSettings protocol = request.protocol();
        ResponseSettings response = protocol.response();
        String sign = response.confirmationStrict() ? ">" : "\u2265";
        String cutoff = request.cutoff() == null ? get("caption.noCutoff") : get("caption.cutoff", request.cutoff());
        String caption = get(
                "caption",
                set(set, request),
                subjects,
                cutoff,
                sign,
                response.confirmationDays(),
                response.stableMinimumDays(),
                evaluator(request.evaluator()));
        return protocol.confirmed() ? caption : sentences(caption, get("caption.notConfirmed"));
    }
}
