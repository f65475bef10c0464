/** Groups that learn together: days, assignments, what a trainee shares, and how the group gets on. */
package nl.weerklank.course;
