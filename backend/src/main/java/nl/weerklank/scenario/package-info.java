/** Reads a trainer's script: text becomes a scenario and every problem in it, with its place and what to do. */
package nl.weerklank.scenario;
