package org.leiodesk.base;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that a user sees, in one language. A key is {@code room.thing.part}; the room names the bundle ({@code texts/room.properties} in
 * English, {@code texts/room_zh_CN.properties} in Chinese). Arguments are put in as they are: numbers are formatted by the caller.
 */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Map.of(
            Language.ENGLISH, new Texts(Language.ENGLISH),
            Language.CHINESE, new Texts(Language.CHINESE)));

    private final Language language;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    public static Texts of(Language language) {
        return ALL.get(language);
    }

    /** The texts of one room as a bundle, for libraries that want one. */
    public ResourceBundle bundle(String room) {
        return bundles.computeIfAbsent(room, this::load);
    }

    public Language language() {
        return language;
    }

    public String get(Message message) {
        return get(message.key(), message.args().toArray());
    }

    /**
     * The text of a key with its arguments put in.
     *
     * @throws MissingResourceException when the key is in no bundle: a fault of the program
     */
    public String get(String key, Object... args) {
        if (args.length == 0) {
            return pattern(key);
        }
        Object[] plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = args[i] instanceof Message inner ? get(inner) : args[i].toString();
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern(k), Locale.ROOT));
        synchronized (format) {
            return format.format(plain);
        }
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new MissingResourceException("A key starts with its room", Texts.class.getName(), key);
        }
        return bundle(key.substring(0, dot)).getString(key);
    }

    private ResourceBundle load(String room) {
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(
                "org.leiodesk.texts." + room,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
