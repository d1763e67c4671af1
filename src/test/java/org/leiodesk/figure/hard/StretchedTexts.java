package org.leiodesk.figure.hard;

import java.lang.reflect.Field;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leiodesk.base.Language;
import org.leiodesk.base.Texts;

/** For the time it is open, the texts of figures are longer or shorter in one language. */
final class StretchedTexts implements AutoCloseable {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final String ROOM = "figure";

    private final Map<String, Object> bundles;
    private final Map<String, Object> formats;
    private final Object before;

    private StretchedTexts(Language language, UnaryOperator<String> change) {
        Texts texts = Texts.of(language);
        ResourceBundle plain = texts.bundle(ROOM);
        bundles = map(texts, "bundles");
        formats = map(texts, "formats");
        before = plain;
        bundles.put(ROOM, new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                String text = plain.getString(key);
                return text.length() < 3 ? text : change.apply(text);
            }

            @Override
            public Enumeration<String> getKeys() {
                return plain.getKeys();
            }
        });
        formats.clear();
    }

    static StretchedTexts twiceAsLong(Language language) {
        return new StretchedTexts(language, text -> text + text.replaceAll("\\{\\d}", "0"));
    }

    /** The first half of the words, with everything that is put in. */
    static StretchedTexts halfAsLong(Language language) {
        return new StretchedTexts(language, text -> {
            StringBuilder half = new StringBuilder();
            Matcher each = PLACEHOLDER.matcher(text);
            int from = 0;
            while (each.find()) {
                half.append(text, from, from + (each.start() - from + 1) / 2).append(each.group());
                from = each.end();
            }
            return half.append(text, from, from + (text.length() - from + 1) / 2)
                    .toString();
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Texts texts, String name) {
        try {
            Field field = Texts.class.getDeclaredField(name);
            field.setAccessible(true);
            return (Map<String, Object>) field.get(texts);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("Texts no longer keeps its " + name, changed);
        }
    }

    @Override
    public void close() {
        bundles.put(ROOM, before);
        formats.clear();
    }
}
