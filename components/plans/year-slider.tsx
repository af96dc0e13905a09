"use client";

import { useState, type ReactNode } from "react";

interface YearSliderProps {
  /** The days that can be chosen, the first first: what each is called, and the address that shows it. */
  steps: { label: string; href: string }[];
  /** Which of them is shown now. */
  shown: number;
  label: string;
  show: string;
  children: ReactNode;
}

/** Chooses a day among years: let go, or chosen by a key and then Enter or the button, it is shown. Without a script the links below do the same. */
export function YearSlider({ steps, shown, label, show, children }: YearSliderProps) {
  const [at, choose] = useState(shown);
  const step = steps[at];
  const go = () => {
    if (step && at !== shown) location.assign(step.href);
  };
  return (
    <div className="year-slider">
      <label htmlFor="year">{label}</label>
      <output htmlFor="year">{step?.label}</output>
      <button type="button" className="button quiet" onClick={go} hidden={at === shown}>
        {show}
      </button>
      <input
        id="year"
        type="range"
        list="years"
        min={0}
        max={steps.length - 1}
        value={at}
        autoComplete="off"
        aria-valuetext={step?.label}
        onChange={({ target }) => choose(Number(target.value))}
        onPointerUp={go}
        onKeyDown={({ key }) => key === "Enter" && go()}
      />
      {children}
    </div>
  );
}
