package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.Typed.SUBJECT;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.study.Role;
import org.leiodesk.service.EveryMethodTable.Row;

/** Every public method of every service as every role, against {@link EveryMethodTable}. */
class EveryMethodTest {
    @TempDir
    private Path folder;

    @Test
    void everyPublicMethodOfEveryServiceHasItsRow() throws IOException {
        Set<String> there = services().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = new TreeSet<>(EveryMethodTable.ROWS.keySet());
        rows.addAll(EveryMethodTable.WITHOUT_A_SESSION);
        assertThat(rows).isEqualTo(there);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleDoesWhatTheTableSaysAndWhatItMayNotDoIsRefusedAndChangesNothing(Role role) throws IOException {
        Path file = studyWithEveryRole();
        Session session = TestStudies.signedIn(file, role);
        for (Map.Entry<String, Row> entry : EveryMethodTable.ROWS.entrySet()) {
            String name = entry.getKey() + " as " + role;
            Row row = entry.getValue();
            List<Casebook> before = session.subjects().casebooks();
            int changes = changes(session);
            Set<Path> files = files();
            Object result = row.call().on(session, folder);
            boolean refused = result instanceof Outcome.Refused<?>;
            assertThat(refused).as(name + ": " + result).isEqualTo(!row.may().contains(role));
            if (refused) {
                assertThat(result).as(name).isEqualTo(Outcome.refused(Finding.error("", row.refusal())));
                assertThat(files()).as(name).isEqualTo(files);
            }
            if (EveryMethodTable.CLOSING.contains(entry.getKey())) {
                session.close();
                session = TestStudies.signedIn(file, role);
            }
            if (row.changes() && row.may().contains(role)) {
                assertThat(changes(session)).as(name).isGreaterThan(changes);
            } else {
                assertThat(session.subjects().casebooks()).as(name).isEqualTo(before);
                assertThat(changes(session)).as(name).isEqualTo(changes);
            }
        }
        session.close();
    }

    /** How many changes the audit trail has, but for coming and going. */
    private static int changes(Session session) {
        return (int) session.audit().all().stream()
                .filter(entry -> entry.action() != AuditAction.SIGN_IN && entry.action() != AuditAction.SIGN_OUT)
                .count();
    }

    /** All files but the note of who has the study open, which goes with the session. */
    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.toString().endsWith(".openedby")).collect(Collectors.toSet());
        }
    }

    private Path studyWithEveryRole() {
        Path file = folder.resolve("trial.leiodesk");
        try (Session session = TestStudies.session(file)) {
            done(session.subjects().saveSubject(Typed.subject(), ""));
            done(session.tumour().saveTimepoint(Typed.baseline(List.of(), List.of()), ""));
            done(session.queries().raise(SUBJECT, EveryQuery.BIRTH_DATE, EveryQuery.TEXT));
            assertThat(session.subjects().casebook(SUBJECT).subject().id()).isEqualTo(SUBJECT);
        }
        TestStudies.addEveryRole(file);
        EveryMethodTable.writeTables(folder.resolve("sdtm"));
        return file;
    }

    /** The public classes of the room's own package, and what a session hands out from elsewhere in the room; records are data and have no row. */
    private static Set<Class<?>> services() throws IOException {
        Deque<Class<?>> open = new ArrayDeque<>(ownPackage());
        Set<Class<?>> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            boolean service = type.getName().startsWith("org.leiodesk.service.")
                    && Modifier.isPublic(type.getModifiers())
                    && !type.isRecord()
                    && !type.isEnum()
                    && !type.isInterface();
            if (service && found.add(type)) {
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())) {
                        open.push(method.getReturnType());
                    }
                }
            }
        }
        return found;
    }

    private static List<Class<?>> ownPackage() throws IOException {
        Path classes = Path.of(Session.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> files = Files.list(classes.resolve("org/leiodesk/service"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-"))
                    .<Class<?>>map(name -> named(name.substring(0, name.length() - ".class".length())))
                    .toList();
        }
    }

    private static Class<?> named(String simple) {
        try {
            return Class.forName("org.leiodesk.service." + simple);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
