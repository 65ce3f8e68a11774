/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

// Overrides the configuration shipped with Camunda: product name, Chinese as the default language,
// no first-login message. The shipped file lists further options.
export default {
  app: {
    name: '流程监控',
    vendor: '两区项目审批'
  },
  locales: {
    availableLocales: ['zh', 'en'],
    fallbackLocale: 'zh'
  },
  customScripts: ['../tasklist/scripts/liangqu-common'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  userOperationLogAnnotationLength: 4000,
  // Variables may hold what applicants typed: never render it as HTML.
  previewHtml: false
};
