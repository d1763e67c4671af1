package org.leiodesk.endpoint.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Texts;

/** Explanations as indented lines of text. What was told before is not told again: its line says so. */
public final class ExplanationText {
    private static final String INDENT = "  ";

    private final Texts texts;
    private final List<String> lines = new ArrayList<>();
    private final Set<Explanation> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private ExplanationText(Language language) {
        texts = Texts.of(language);
    }

    /** One line a statement; what it rests on stands under it, indented by two spaces. */
    public static List<String> lines(List<Explanation> explanations, Language language) {
        ExplanationText text = new ExplanationText(language);
        explanations.forEach(each -> text.tell(each, 0));
        return List.copyOf(text.lines);
    }

    private void tell(Explanation explanation, int depth) {
        boolean again = !explanation.isLeaf() && (!told.add(explanation) || refers(explanation));
        String line = INDENT.repeat(depth) + texts.get(explanation.claim()) + behind(explanation);
        lines.add(again ? line + " " + texts.get("endpoint.why.above") : line);
        if (!again) {
            explanation.because().forEach(each -> tell(each, depth + 1));
        }
    }

    /** Whether it only says what something that was told already means here. */
    private boolean refers(Explanation explanation) {
        return explanation.rule().isEmpty()
                && explanation.because().size() == 1
                && told.contains(explanation.because().get(0));
    }

    /** The rule and the record, in brackets. */
    private String behind(Explanation explanation) {
        Ground ground = explanation.ground();
        if (explanation.rule().isEmpty() && ground == null) {
            return "";
        }
        if (ground == null) {
            return " [" + explanation.rule() + "]";
        }
        Message name = ground.label();
        return explanation.rule().isEmpty()
                ? " [" + texts.get(name) + "]"
                : " [" + explanation.rule() + ", " + texts.get(name) + "]";
    }
}
