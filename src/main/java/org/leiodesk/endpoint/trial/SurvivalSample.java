package org.leiodesk.endpoint.trial;

import java.util.Arrays;
import java.util.Collection;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.stats.ConfidenceTransform;
import org.leiodesk.stats.KaplanMeier;
import org.leiodesk.stats.SurvivalCurve;

/** Times of one endpoint as plain numbers of days, each an event or a censoring. */
public final class SurvivalSample {
    private double[] days = new double[64];
    private boolean[] isEvent = new boolean[64];
    private int size;

    /** The times of one endpoint that subjects have. */
    public static SurvivalSample of(Collection<SubjectAnalysis> subjects, TimeEndpoint endpoint) {
        SurvivalSample sample = new SurvivalSample();
        for (SubjectAnalysis subject : subjects) {
            for (EventTime time : subject.times()) {
                if (time.endpoint() == endpoint) {
                    sample.add(time);
                }
            }
        }
        return sample;
    }

    /** Adds one time. */
    public void add(EventTime time) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            isEvent = Arrays.copyOf(isEvent, 2 * size);
        }
        days[size] = time.days();
        isEvent[size] = time.isEvent();
        size++;
    }

    /** The Kaplan-Meier curve in days; for the follow-up, whose event is its end, it is the reverse curve. */
    public SurvivalCurve curve(ConfidenceTransform transform, double level) {
        return KaplanMeier.fit(Arrays.copyOf(days, size), Arrays.copyOf(isEvent, size), transform, level);
    }
}
