package org.leiodesk.store;

import java.io.IOException;

/** Is told of everything that the journal and the database engine do to a disk, before it is done; what it throws, the disk answers. */
interface DiskWatch {
    /** Lets everything pass. */
    DiskWatch NOTHING = new DiskWatch() {};

    /** @param name the last part of the path of the file */
    default void read(String name) throws IOException {}

    /** @param position where in the file, in bytes */
    default void write(String name, long position, byte[] bytes) throws IOException {}

    default void truncate(String name, long size) throws IOException {}

    default void force(String name) throws IOException {}

    /** A file is opened, made or given another name. */
    default void other(String name) throws IOException {}
}
