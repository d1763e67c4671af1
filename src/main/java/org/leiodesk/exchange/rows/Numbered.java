package org.leiodesk.exchange.rows;

/** A row of a table with its place in the file and the record number that it states. */
public interface Numbered {
    /** The line of the file, counted from 1. */
    int line();

    /** The record number (--SEQ); 0 when the row states none that can be used. */
    int sequence();
}
