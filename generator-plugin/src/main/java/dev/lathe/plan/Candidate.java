package dev.lathe.plan;

import dev.lathe.shape.Shape;

/**
 * An arm of a union that a value may still belong to.
 *
 * @param shape the arm's, behind references and null
 */
record Candidate(ArmPlan arm, Shape shape) {}
