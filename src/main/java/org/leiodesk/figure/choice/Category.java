package org.leiodesk.figure.choice;

import org.leiodesk.figure.draw.Fill;

/**
 * Subjects of one colour.
 *
 * @param rank place in the legend
 * @param key its name: what follows {@code figure.} in the texts
 * @param fill how they look
 */
public record Category(int rank, String key, Fill fill) implements Comparable<Category> {
    @Override
    public int compareTo(Category other) {
        return Integer.compare(rank, other.rank);
    }
}
