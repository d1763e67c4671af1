package org.leiodesk.exchange.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** What a value of the protocol file may be. */
sealed interface Range {
    boolean accepts(JsonNode value);

    /** As it is named to the user, without words: 1 ... 365, true | false. */
    String text();

    /** A whole number. */
    record Whole(int least, int most) implements Range {
        @Override
        public boolean accepts(JsonNode value) {
            return value.isIntegralNumber()
                    && value.canConvertToInt()
                    && value.intValue() >= least
                    && value.intValue() <= most;
        }

        @Override
        public String text() {
            return least + " ... " + most;
        }
    }

    /**
     * A number.
     *
     * @param open whether the limits themselves are outside
     */
    record Real(double least, double most, boolean open) implements Range {
        @Override
        public boolean accepts(JsonNode value) {
            if (!value.isNumber()) {
                return false;
            }
            double number = value.doubleValue();
            return open ? number > least && number < most : number >= least && number <= most;
        }

        @Override
        public String text() {
            String limits = plain(least) + " ... " + plain(most);
            return open ? "> " + plain(least) + ", < " + plain(most) : limits;
        }

        private static String plain(double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    /** Yes or no. */
    record Flag() implements Range {
        @Override
        public boolean accepts(JsonNode value) {
            return value.isBoolean();
        }

        @Override
        public String text() {
            return "true | false";
        }
    }

    /** One of some words. */
    record Word(List<String> words) implements Range {
        @Override
        public boolean accepts(JsonNode value) {
            return value.isTextual() && words.contains(value.textValue());
        }

        @Override
        public String text() {
            return String.join(" | ", words);
        }
    }

    /** Whole numbers, each smaller than the one before it; 1 to 10 of them. */
    record Levels(Whole each) implements Range {
        private static final int MOST = 10;

        @Override
        public boolean accepts(JsonNode value) {
            if (!value.isArray() || value.isEmpty() || value.size() > MOST) {
                return false;
            }
            int before = Integer.MAX_VALUE;
            for (JsonNode level : value) {
                if (!each.accepts(level) || level.intValue() >= before) {
                    return false;
                }
                before = level.intValue();
            }
            return true;
        }

        @Override
        public String text() {
            return "[" + each.most() + " > ... > " + each.least() + "]";
        }
    }
}
