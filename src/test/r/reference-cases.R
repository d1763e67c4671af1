#!/usr/bin/env Rscript
# Reference cases for the tests of org.leiodesk.stats that need no folder beside the checkout.
# Made with R 4.2.2 and survival 3.5-3:   Rscript src/test/r/reference-cases.R src/test/resources/org/leiodesk/stats
# Empty stands for NA: not reached, not estimable. As many digits as it takes to read the same double back.
suppressMessages(library(survival))
out <- commandArgs(TRUE)[1]
set.seed(20261123, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
num <- function(x) { short <- sprintf("%.15g", x); ifelse(is.na(x), "", ifelse(as.numeric(short) == x, short, sprintf("%.17g", x))) }
row <- function(...) paste(..., sep = ",")
save <- function(file, head, rows) writeLines(c(head, rows), file.path(out, file))
joined <- function(x) paste(num(x), collapse = " ")

# --- Survival curves: quantiles by the rule of print(survfit), which prints the median only ---
rule <- function(y, x, level) {
  tolerance <- .Machine$double.eps^0.5
  keep <- !is.na(y) & y < level + tolerance
  if (!any(keep)) return(NA_real_)
  x <- x[keep]; y <- y[keep]
  if (abs(y[1] - level) < tolerance && any(y < y[1])) (x[1] + x[min(which(y < y[1]))]) / 2 else x[1]
}
samples <- list(
  "one event" = list(5, 1), "one censoring" = list(5, 0), "one event on day 0" = list(0, 1),
  "all censored" = list(c(3, 5, 8, 13), c(0, 0, 0, 0)), "all on one day" = list(c(7, 7, 7, 7), c(1, 1, 0, 1)),
  "S meets 3/4, 1/2, 1/4" = list(c(1, 2, 9, 10), c(1, 1, 1, 1)),
  "a censoring between" = list(c(1, 2, 5, 9, 9.5, 10), c(1, 1, 0, 1, 1, 0)),
  "S stays on 1/2 to the end" = list(c(1, 2, 3, 4), c(1, 1, 0, 0)),
  "S meets the quartiles but for rounding" = list(1:20, rep(1, 20)),
  "S meets 1/2 by a product that rounds" = list(c(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), c(1, 1, 0, 1, 1, 1, 1, 1, 1, 1)),
  "ties of events and censorings" = list(c(2, 2, 2, 3, 3, 5, 5, 5, 5, 8), c(1, 0, 1, 1, 0, 0, 1, 1, 0, 1)),
  "last censored" = list(c(4, 6, 7, 9, 11, 15), c(1, 1, 0, 1, 1, 0)),
  "zero times" = list(c(0, 0, 1, 2, 3, 4), c(1, 0, 1, 1, 1, 1)),
  "huge times" = list(c(1, 2, 3, 4, 5) * 1e300, c(1, 1, 0, 1, 1)),
  "times that would sum to infinity" = list(c(1, 1.2, 1.5) * 1e308, c(1, 1, 1)),
  "tiny times are one time" = list(c(1, 2, 3, 4) * 1e-12, c(1, 1, 1, 0)),
  "apart by 1e-9" = list(c(1, 1 + 1e-9, 2, 2 - 1e-9, 3), c(1, 0, 1, 1, 1)),
  "a chain of neighbours" = list(1 + (0:6) * 1.2e-8, c(1, 1, 0, 1, 1, 0, 1)),
  "apart by 2e-8" = list(c(1, 1 + 2e-8, 1 + 5e-8, 1 + 8e-8), c(1, 1, 1, 1)),
  "close relative to the mean" = list(c(1000, 1000 + 1e-5, 1200, 1200 + 2e-5, 1500), c(1, 1, 1, 0, 1)),
  "aml" = list(survival::aml$time, survival::aml$status),
  "ovarian" = list(survival::ovarian$futime, survival::ovarian$fustat),
  "random days" = list(ceiling(rexp(60, 1 / 200)), as.integer(runif(60) < 0.6)),
  "random months" = list(round(rexp(40) * 9, 2), as.integer(runif(40) < 0.5)),
  "random ties" = list(sample(1:8, 50, TRUE), as.integer(runif(50) < 0.7)))
levels <- c(0.95, 0.8, 0.9, 0.99)
data <- c(); rows <- c()
for (i in seq_along(samples)) {
  name <- names(samples)[i]; time <- samples[[i]][[1]]; status <- samples[[i]][[2]]
  data <- c(data, row(paste0("\"", name, "\""), joined(time), paste(status, collapse = "")))
  for (type in c("log-log", "log", "plain")) {
    level <- levels[(i + match(type, c("log-log", "log", "plain"))) %% 4 + 1]
    fit <- survfit(Surv(time, status) ~ 1, conf.type = type, conf.int = level)
    for (p in c(0.25, 0.5, 0.75)) {
      q <- c(rule(fit$surv, fit$time, 1 - p), rule(fit$lower, fit$time, 1 - p), rule(fit$upper, fit$time, 1 - p))
      if (p == 0.5) stopifnot(isTRUE(all.equal(q, as.numeric(tail(summary(fit)$table, 3)), tolerance = 0)))
      rows <- c(rows, row(paste0("\"", name, "\""), type, level, p, num(q[1]), num(q[2]), num(q[3])))
    }
  }
}
save("survival-samples.csv", "sample,times,status", data)
save("survival-quantiles.csv", "sample,conf,level,p,estimate,lower,upper", rows)

# --- Two groups: survdiff, and coxph with Efron's ties ---
exact <- coxph.control(eps = 1e-14, toler.chol = 1e-15, iter.max = 60)
two <- function(n, time, covariate, share) list(time, as.integer(runif(n) < share), covariate, as.integer(covariate > mean(covariate)))
groups <- list(
  "aml" = list(aml$time, aml$status, as.integer(aml$x == "Nonmaintained"), as.integer(aml$x == "Maintained")),
  "ovarian by age" = with(ovarian, list(futime, fustat, age, as.integer(rx == 1))),
  "ovarian by treatment" = with(ovarian, list(futime, fustat, rx, as.integer(rx == 1))),
  "all events tied in pairs" = list(rep(1:6, each = 2), rep(1, 12), rep(0:1, 6), rep(1:0, 6)),
  "many ties" = list(sample(1:5, 40, TRUE), as.integer(runif(40) < .8), rep(0:1, 20), rep(1:0, 20)),
  "one large tie" = list(c(rep(4, 12), 1, 9), rep(1, 14), rep(0:1, 7), rep(1:0, 7)),
  "times 1e-9 apart" = list(c(1, 1 + 1e-9, 2, 2 + 1e-9, 3, 3, 4, 5), c(1, 1, 1, 0, 1, 1, 0, 1), c(0, 1, 1, 0, 1, 0, 0, 1), c(1, 0, 0, 1, 0, 1, 1, 0)),
  "zero times" = list(c(0, 0, 0, 1, 2, 3, 4, 5), c(1, 1, 0, 1, 1, 0, 1, 1), c(0, 1, 0, 1, 0, 0, 1, 1), c(1, 0, 1, 0, 1, 1, 0, 0)),
  "large unit" = two(30, ceiling(rexp(30, .01)), sample(0:2, 30, TRUE) * 1e5, .7),
  "small unit" = two(30, ceiling(rexp(30, .01)), rnorm(30) * 1e-7, .7),
  "strong effect" = { z <- rnorm(50); two(50, ceiling(100 * rexp(50) * exp(-2 * z)), z, .8) },
  "few events" = two(40, ceiling(rexp(40, .01)), rbinom(40, 1, .5), .15))
for (i in 1:12) groups[[paste("random", i)]] <- { n <- sample(10:80, 1); two(n, sample(1:60, n, TRUE), if (i %% 2) rbinom(n, 1, .4) else round(rnorm(n, 60, 10)), .6) }
rows <- c()
for (name in names(groups)) {
  g <- groups[[name]]
  lr <- survdiff(Surv(g[[1]], g[[2]]) ~ I(1 - g[[4]]))
  cox <- summary(suppressWarnings(coxph(Surv(g[[1]], g[[2]]) ~ g[[3]], control = exact)))
  rows <- c(rows, row(name, joined(g[[1]]), paste(g[[2]], collapse = ""), joined(g[[3]]), paste(g[[4]], collapse = ""),
    lr$obs[1], num(lr$exp[1]), lr$obs[2], num(lr$exp[2]), num(lr$var[1, 1]), num(lr$chisq), num(pchisq(lr$chisq, 1, lower.tail = FALSE)),
    num(cox$coefficients[1]), num(cox$coefficients[3]), num(cox$coefficients[2]), num(cox$conf.int[3]), num(cox$conf.int[4]), num(cox$coefficients[5])))
}
save("comparisons.csv", "sample,times,status,covariate,first,o1,e1,o2,e2,variance,chisq,p,coef,se,hr,lower,upper,cox_p", rows)

# --- Proportions: binom.test and prop.test without correction ---
grid <- rbind(c(0, 1, .5), c(1, 1, .5), c(0, 30, .1), c(30, 30, .9), c(1, 30, .05), c(8, 30, .15), c(3, 30, .15), c(15, 30, .5),
  c(5, 10, .5), c(4, 10, .3), c(2, 9, 2 / 9), c(7, 9, 0), c(0, 9, 0), c(9, 9, 1), c(3, 9, 1), c(12, 43, .2), c(21, 46, .3),
  c(682, 925, .75), c(1, 2000, 1e-3), c(1999, 2000, .999), c(1000, 2000, .5), c(2, 2000, .01), c(1300, 2000, .7), c(700, 2000, .3),
  c(0, 2000, 1e-4), c(328, 363, .1), c(880, 909, .43), c(53, 500, .12), c(17, 1532, .02))
rows <- c()
for (i in seq_len(nrow(grid))) for (level in c(0.8, 0.95, 0.999)) {
  x <- grid[i, 1]; n <- grid[i, 2]; p <- grid[i, 3]
  cp <- binom.test(x, n, conf.level = level)$conf.int
  w <- suppressWarnings(prop.test(x, n, correct = FALSE, conf.level = level)$conf.int)
  test <- function(how) binom.test(x, n, p, how)$p.value
  rows <- c(rows, row(x, n, level, num(cp[1]), num(cp[2]), num(w[1]), num(w[2]), num(p), num(test("two.sided")), num(test("greater")), num(test("less"))))
}
save("proportions.csv", "x,n,level,cp_lower,cp_upper,wilson_lower,wilson_upper,null_rate,two_sided,greater,less", rows)

# --- Two-stage designs, every design and every course enumerated with dbinom and pbinom ---
search <- function(p0, p1, alpha, beta, largest) {
  found <- NULL
  for (n in 2:largest) {
    best <- NULL; fewest <- Inf
    for (n1 in 1:(n - 1)) for (r1 in 0:(n1 - 1)) {
      if (pbinom(r1, n1, p1) > beta) break
      expected <- n1 + (1 - pbinom(r1, n1, p0)) * (n - n1)
      if (expected >= fewest) next
      x <- (r1 + 1):n1; d0 <- dbinom(x, n1, p0); d1 <- dbinom(x, n1, p1)
      for (r in r1:(n - 1)) if (sum(d0 * pbinom(r - x, n - n1, p0, lower.tail = FALSE)) <= alpha) {
        if (1 - sum(d1 * pbinom(r - x, n - n1, p1, lower.tail = FALSE)) <= beta) { fewest <- expected; best <- c(r1, n1, r, n, expected) }
        break
      }
    }
    if (!is.null(best)) found <- rbind(found, best)
  }
  if (is.null(found)) rep(NA, 10) else c(found[which.min(found[, 5]), ], found[1, ])
}
wanted <- rbind(c(.05, .20, .10, .10), c(.05, .20, .05, .20), c(.05, .20, .05, .10), c(.10, .25, .10, .10), c(.10, .25, .05, .20),
  c(.20, .35, .10, .10), c(.30, .45, .10, .10), c(.40, .60, .10, .10), c(.60, .80, .05, .20), c(.70, .90, .10, .10), c(.80, .95, .10, .10),
  c(.80, .95, .05, .10), c(.14, .46, .01, .15), c(.34, .70, .20, .20))
rows <- apply(wanted, 1, function(w) row(paste(w, collapse = ","), 60, paste(num(search(w[1], w[2], w[3], w[4], 60)), collapse = ",")))
save("simon-designs.csv", "p0,p1,alpha,beta,largest,r1,n1,r,n,expected,minimax_r1,minimax_n1,minimax_r,minimax_n,minimax_expected", rows)

rows <- c()
for (d in list(c(1, 10, 5, 29), c(4, 19, 15, 54), c(0, 9, 2, 24), c(5, 7, 27, 31), c(0, 2, 0, 3))) {
  n1 <- d[2]; n2 <- d[4] - d[2]
  stopped <- data.frame(x1 = 0:d[1], x2 = 0, ways = choose(n1, 0:d[1]), two = FALSE)
  went <- expand.grid(x1 = (d[1] + 1):n1, x2 = 0:n2); went$ways <- choose(n1, went$x1) * choose(n2, went$x2); went$two <- TRUE
  course <- rbind(stopped, went); s <- course$x1 + course$x2; size <- ifelse(course$two, d[4], n1)
  at <- function(keep, p) sum((course$ways * p^s * (1 - p)^(size - s))[keep])
  total <- unique(s); total <- total[total %in% unique(c(0, d[1], d[1] + 1, d[3], d[3] + 1, round(d[4] / 2), d[4]))]
  for (k in sort(total)) {
    estimate <- sum((course$ways * course$x1 / n1)[s == k]) / sum(course$ways[s == k])
    lower <- if (k == 0) 0 else uniroot(function(p) at(s >= k, p) - 0.025, c(0, 1), tol = 1e-15)$root
    upper <- if (k == d[4]) 1 else uniroot(function(p) at(s <= k, p) - 0.025, c(0, 1), tol = 1e-15)$root
    rows <- c(rows, row(paste(d, collapse = ","), k, num(estimate), num(lower), num(upper), num(at(s >= k, 0.1)), num(at(s >= k, 0.3))))
  }
}
save("simon-results.csv", "r1,n1,r,n,responses,estimate,lower,upper,p_at_10,p_at_30", rows)
