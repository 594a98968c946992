import './landing.css';
import { findQuestions } from './find-questions.js';
import { keepFacts } from './keep-facts.js';
import { questionForm } from './question-form.js';

for (const form of document.querySelectorAll('form')) questionForm(form);
findQuestions();
keepFacts();
