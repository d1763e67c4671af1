package org.leiodesk.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.leiodesk.domain.Casebook;

/**
 * A trial of any size for benchmarks, with the proportions of real ones: 1 to 5 targets, 0 to 4 non-targets, about five scans six weeks apart, some of them missed,
 * some values missing, new lesions, deaths and new therapy. 100,000 subjects have about 1.5 million sizes. The same seed gives the same trial.
 */
final class GeneratedTrial {
    private static final int SCAN_DAYS = 42;

    private final Random random;
    private final GeneratedSubject.Shared shared = new GeneratedSubject.Shared();

    private GeneratedTrial(long seed) {
        random = new Random(seed);
    }

    static List<Casebook> of(int subjects, long seed) {
        GeneratedTrial trial = new GeneratedTrial(seed);
        List<Casebook> books = new ArrayList<>(subjects);
        for (int i = 0; i < subjects; i++) {
            books.add(trial.subject("S%06d".formatted(i + 1)));
        }
        return books;
    }

    /** One subject with five targets, two non-targets and so many scans after the baseline, none of them progression. */
    static Casebook longCourse(int scans) {
        GeneratedSubject subject = new GeneratedSubject("S1", new GeneratedSubject.Shared());
        for (int target = 1; target <= 5; target++) {
            subject.target("T0" + target, 30);
        }
        subject.nonTarget("NT01");
        subject.nonTarget("NT02");
        for (int scan = 1; scan <= scans; scan++) {
            for (int target = 1; target <= 5; target++) {
                subject.measured("T0" + target, scan, scan * SCAN_DAYS, 30 - scan);
            }
            subject.present("NT01", scan, scan * SCAN_DAYS, false);
            subject.present("NT02", scan, scan * SCAN_DAYS, false);
        }
        subject.contact(scans * SCAN_DAYS);
        return subject.build();
    }

    /** One and a number from Poisson's distribution with the mean 4, at most 14. */
    private int scans() {
        int scans = 1;
        for (double left = random.nextDouble(); left > Math.exp(-4) && scans < 14; left *= random.nextDouble()) {
            scans++;
        }
        return scans;
    }

    private Casebook subject(String number) {
        GeneratedSubject subject = new GeneratedSubject(number, shared);
        double[] baseline = new double[1 + random.nextInt(5)];
        int others = random.nextInt(5);
        for (int target = 0; target < baseline.length; target++) {
            baseline[target] = 10 + random.nextInt(40);
            subject.target("T0" + (target + 1), baseline[target]);
        }
        for (int other = 1; other <= others; other++) {
            subject.nonTarget("NT0" + other);
        }
        int scans = scans();
        double trend = 0.7 + 0.5 * random.nextDouble();
        for (int scan = 1; scan <= scans; scan++) {
            if (random.nextInt(16) > 0) {
                scan(subject, scan, baseline, others, Math.pow(trend, scan));
            }
        }
        int end = scans * SCAN_DAYS + random.nextInt(300);
        if (random.nextInt(3) > 0) {
            subject.death(end);
        } else {
            subject.contact(end);
        }
        if (random.nextInt(12) == 0) {
            subject.newTherapy(1 + random.nextInt(end));
        }
        return subject.build();
    }

    private void scan(GeneratedSubject subject, int scan, double[] baseline, int others, double size) {
        int day = scan * SCAN_DAYS + random.nextInt(7) - 3;
        for (int target = 0; target < baseline.length; target++) {
            if (random.nextInt(28) == 0) {
                subject.notEvaluable("T0" + (target + 1), scan, day);
            } else {
                double noise = 0.95 + 0.1 * random.nextDouble();
                subject.measured("T0" + (target + 1), scan, day, baseline[target] * size * noise);
            }
        }
        for (int other = 1; other <= others; other++) {
            subject.present("NT0" + other, scan, day, random.nextInt(50) == 0);
        }
        if (random.nextInt(25) == 0) {
            subject.newLesion("NEW0" + scan, scan, day);
        }
    }
}
