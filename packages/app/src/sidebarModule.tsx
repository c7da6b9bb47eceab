import {
  Sidebar,
  SidebarGroup,
  SidebarItem,
  SidebarSpace,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import {
  Settings,
  UserSettingsSignInAvatar,
} from '@backstage/plugin-user-settings';
import AccountTreeIcon from '@material-ui/icons/AccountTree';
import CategoryIcon from '@material-ui/icons/Category';
import MenuIcon from '@material-ui/icons/Menu';

const useStyles = makeStyles({
  // Backstage cuts longer names off.
  item: {
    '& .MuiTypography-root': { whiteSpace: 'normal', lineHeight: 1.25 },
  },
});

function OperatingModelItem() {
  return (
    <SidebarItem
      className={useStyles().item}
      icon={AccountTreeIcon}
      to="/operating-model"
      text="Operating model"
    />
  );
}

/** The navigation of the demo: the catalog, the operating model, and the settings where the theme is chosen. */
export const sidebarModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    NavContentBlueprint.make({
      params: {
        component: () => (
          <Sidebar>
            <SidebarGroup label="Menu" icon={<MenuIcon />}>
              <SidebarItem icon={CategoryIcon} to="/" text="Catalog" />
              <OperatingModelItem />
            </SidebarGroup>
            <SidebarSpace />
            <SidebarGroup
              label="Settings"
              icon={<UserSettingsSignInAvatar />}
              to="/settings"
            >
              <Settings />
            </SidebarGroup>
          </Sidebar>
        ),
      },
    }),
  ],
});
