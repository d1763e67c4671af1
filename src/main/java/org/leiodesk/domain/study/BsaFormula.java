package org.leiodesk.domain.study;

/** Formula of the body surface area. */
public enum BsaFormula {
    /** sqrt(cm x kg / 3600); Mosteller 1987. */
    MOSTELLER {
        @Override
        public double squareMetres(double heightCm, double weightKg) {
            return Math.sqrt(heightCm * weightKg / 3600.0);
        }
    },
    /** 0.007184 x cm^0.725 x kg^0.425; Du Bois and Du Bois 1916. */
    DUBOIS {
        @Override
        public double squareMetres(double heightCm, double weightKg) {
            return 0.007184 * Math.pow(heightCm, 0.725) * Math.pow(weightKg, 0.425);
        }
    };

    /**
     * Body surface area in m2.
     *
     * @param heightCm height in cm, positive
     * @param weightKg weight in kg, positive
     */
    public abstract double squareMetres(double heightCm, double weightKg);
}
