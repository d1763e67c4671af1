package org.leiodesk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.Language;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.figure.choice.Category;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.choice.Look;
import org.leiodesk.figure.choice.Order;
import org.leiodesk.recist.BestOverallResponse;

/** Order, colour and labels of figures. */
class LookTest {
    private static final Waterfall WATERFALL = MadeUp.waterfall(32);
    private static final Swimmer SWIMMER = MadeUp.swimmer(32, null);

    private static FigureOptions paper(Order order, Colour colour, Labels labels) {
        return FigureOptions.paper(Language.ENGLISH).withLook(new Look(order, colour, labels));
    }

    private static List<String> subjects(Figure figure) {
        return Canvas.draw(figure, 900, 900).subjects().stream()
                .map(hit -> String.valueOf(hit.subject()))
                .toList();
    }

    private static List<String> bars(Comparator<WaterfallBar> by) {
        return WATERFALL.bars().stream()
                .sorted(by)
                .map(bar -> bar.subject().toString())
                .toList();
    }

    private static List<String> lanes(Comparator<SwimmerLane> by) {
        return SWIMMER.lanes().stream()
                .sorted(by)
                .map(lane -> lane.subject().toString())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void barsStandByTheirChangeOrBySubjectNumberAndNeverByGroup(Order order) {
        Figure figure = WaterfallChart.of(WATERFALL, paper(order, Colour.RESPONSE, Labels.SUBJECT));
        Comparator<WaterfallBar> expected = order == Order.SUBJECT
                ? Comparator.comparing(WaterfallBar::subject)
                : Comparator.comparingDouble(WaterfallBar::percent).reversed();
        assertThat(subjects(figure)).isEqualTo(bars(expected));
        assertThat(figure.table().rows().get(0).get(0))
                .isEqualTo(
                        order == Order.SUBJECT
                                ? "S-001"
                                : WATERFALL.bars().get(0).label());
    }

    @Test
    void lanesStandInTheOrderThatIsAskedFor() {
        Function<Order, List<String>> drawn =
                order -> subjects(SwimmerChart.of(SWIMMER, paper(order, Colour.RESPONSE, Labels.SUBJECT)));
        Comparator<SwimmerLane> longest =
                Comparator.comparingInt(SwimmerLane::length).reversed();
        assertThat(drawn.apply(Order.VALUE)).isEqualTo(lanes(longest));
        assertThat(drawn.apply(Order.SUBJECT)).isEqualTo(lanes(Comparator.comparing(SwimmerLane::subject)));
        assertThat(drawn.apply(Order.TREATMENT))
                .isEqualTo(lanes(Comparator.comparingInt(SwimmerLane::treatmentEnd)
                        .reversed()
                        .thenComparing(longest)));
        assertThat(drawn.apply(Order.RESPONSE))
                .isEqualTo(lanes(Comparator.comparing(SwimmerLane::best).thenComparing(longest)));
    }

    @Test
    void aFigureSaysWhatItsColoursMeanAndCountsThem() {
        Waterfall three = MadeUp.waterfall(
                List.of(
                        bar("S-01", 40, SubgroupLevel.UTERINE, 2),
                        bar("S-02", -10, SubgroupLevel.NOT_UTERINE, 3),
                        bar("S-03", -50, SubgroupLevel.UTERINE, 9)),
                List.of());
        Figure byOrigin = WaterfallChart.of(three, paper(Order.VALUE, Colour.ORIGIN, Labels.SUBJECT));
        assertThat(byOrigin.title()).isEqualTo("Best change in tumour size by origin of the tumour");
        assertThat(byOrigin.altText()).contains("; Uterine 2, Not uterine 1. ");
        assertThat(byOrigin.table().names()).last().isEqualTo("ORIGIN");
        assertThat(byOrigin.table().rows())
                .extracting(row -> row.get(0) + " " + row.get(row.size() - 1))
                .containsExactly("S-01 UTERINE", "S-02 NOT_UTERINE", "S-03 UTERINE");
        Figure byCycles = WaterfallChart.of(three, paper(Order.VALUE, Colour.CYCLES, Labels.SUBJECT));
        assertThat(byCycles.title()).isEqualTo("Best change in tumour size by number of cycles");
        assertThat(byCycles.altText()).contains("; 1 to 2 cycles 1, 3 to 4 cycles 1, 7 cycles or more 1. ");
        assertThat(Canvas.draw(byCycles, 500, 500).subjects().get(1).tooltip())
                .isEqualTo("S-02: \u221210 % from baseline, confirmed best response SD; 3 to 4 cycles");
    }

    private static WaterfallBar bar(String number, double percent, SubgroupLevel origin, int cycles) {
        WaterfallBar made = MadeUp.bar(number, percent, BestOverallResponse.SD, false);
        return new WaterfallBar(
                made.subject(), number, percent, made.best(), made.progressionElsewhere(), origin, cycles, null);
    }

    @Test
    void cyclesAreCountedInPairsUpToSix() {
        List<String> names = List.of(0, 1, 2, 3, 4, 5, 6, 7, 30).stream()
                .map(cycles -> Colour.CYCLES.category(BestOverallResponse.SD, SubgroupLevel.UTERINE, cycles))
                .map(Category::key)
                .toList();
        assertThat(names)
                .containsExactly(
                        "colour.CYCLES.NONE",
                        "colour.CYCLES.1",
                        "colour.CYCLES.1",
                        "colour.CYCLES.3",
                        "colour.CYCLES.3",
                        "colour.CYCLES.5",
                        "colour.CYCLES.5",
                        "colour.CYCLES.7",
                        "colour.CYCLES.7");
    }

    @Test
    void aTooltipNamesTheRecord() {
        FigureWords words = new FigureWords(FigureOptions.paper(Language.ENGLISH));
        assertThat(words.withRecord("S-01: death", new SourceRecord(RecordKind.DISPOSITION, 2)))
                .isEqualTo("S-01: death (record DS 2)");
        assertThat(words.withRecord("S-01: death", null)).isEqualTo("S-01: death");
    }
}
