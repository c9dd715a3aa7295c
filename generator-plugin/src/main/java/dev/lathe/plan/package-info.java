/**
 * What Java the shapes become: {@link dev.lathe.plan.Planner} takes shapes and bindings and gives a {@link
 * dev.lathe.plan.ModelPlan} in which nothing is left to decide: types, presence, dispatch, helpers and every Java name,
 * each decision with its reason.
 */
@NullMarked
package dev.lathe.plan;

import org.jspecify.annotations.NullMarked;
