import './shared/styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './app/query-client.ts';
import { makePagesRouter } from './app/router.tsx';
import { LanguageProvider } from './shared/language/language-provider.tsx';
import { loadMessages } from './shared/language/load-messages.ts';
import { makeSpeech } from './shared/language/speech.ts';
import { languageOfPage } from './shared/language/tongue.ts';

const language = languageOfPage();
const queryClient = makeQueryClient();
const router = makePagesRouter(queryClient);
const root = document.getElementById('root');

const messages = await loadMessages(language);

if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider first={makeSpeech(language, messages)}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
