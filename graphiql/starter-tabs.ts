import misspeltName from '../examples/operations/03-misspelt-name.graphql?raw';
import countsBeforeExpanding from '../examples/operations/08-counts-before-expanding.graphql?raw';
import tookOffice from '../examples/operations/10-took-office.graphql?raw';
import demandAndWish from '../examples/operations/25-demand-and-wish.graphql?raw';
import denialAtSecondHand from '../examples/operations/27-denial-at-second-hand.graphql?raw';
import purposeOfUsForces from '../examples/operations/29-purpose-of-us-forces.graphql?raw';
import droneStrike from '../examples/operations/30-drone-strike.graphql?raw';
import governmentOnADay from '../examples/operations/41-government-on-a-day.graphql?raw';
import contested from '../examples/operations/43-contested.graphql?raw';
import iranToTheUs from '../examples/operations/63-iran-to-the-us.graphql?raw';
import rowsForATable from '../examples/operations/73-rows-for-a-table.graphql?raw';
import centralActors from '../examples/operations/81-central-actors.graphql?raw';
import { type Tab, tabOf } from './tab.js';

/** What is open for whoever comes for the first time: a dozen questions from easy to hard. */
export const starterTabs: readonly Tab[] = [
  misspeltName,
  countsBeforeExpanding,
  tookOffice,
  demandAndWish,
  denialAtSecondHand,
  purposeOfUsForces,
  droneStrike,
  governmentOnADay,
  contested,
  iranToTheUs,
  rowsForATable,
  centralActors,
].map(tabOf);
